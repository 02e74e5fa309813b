import type { EntitySchemaIndexOptions, EntitySchemaOptions } from 'typeorm';

type ForeignKey = NonNullable<EntitySchemaOptions<unknown>['foreignKeys']>[number];

/** A reference by id: the constraint's name, the property that refers, the table it refers to. */
export function refersTo(name: string, property: string, table: string): ForeignKey {
  return { name, target: table, columnNames: [property], referencedColumnNames: ['id'] };
}

/** An index over properties, in this order. */
export function index(name: string, columns: string[], where?: string): EntitySchemaIndexOptions {
  return { name, columns, ...(where === undefined ? {} : { where }) };
}

/** An index that refuses two rows with the same values (among those that `where` names). */
export function unique(name: string, columns: string[], where?: string): EntitySchemaIndexOptions {
  return { ...index(name, columns, where), unique: true };
}
