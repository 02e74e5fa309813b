import type { EntitySchemaColumnOptions } from 'typeorm';

/** What the columns of every table are made of: a row holds plain values, moments as epoch milliseconds. */
export const uuid = (name: string): EntitySchemaColumnOptions => ({ name, type: 'uuid' });
export const text = (name: string): EntitySchemaColumnOptions => ({ name, type: 'text' });
export const integer = (name: string): EntitySchemaColumnOptions => ({ name, type: 'integer' });
/** A whole number that may be large; 2^53 is as far as it goes here. */
export const bigint = (name: string): EntitySchemaColumnOptions => ({
  name,
  type: 'bigint',
  transformer: {
    from: (value: string | null) => (value === null ? null : Number(value)),
    to: (value: unknown) => value,
  },
});
export const double = (name: string): EntitySchemaColumnOptions => ({ name, type: 'double precision' });
export const yesOrNo = (name: string): EntitySchemaColumnOptions => ({ name, type: 'boolean' });
/** Kept as it was written, key for key; `jsonb` is for what queries look into. */
export const json = (name: string): EntitySchemaColumnOptions => ({ name, type: 'json' });
export const jsonb = (name: string): EntitySchemaColumnOptions => ({ name, type: 'jsonb' });
export const uuids = (name: string): EntitySchemaColumnOptions => ({ name, type: 'uuid', array: true });
export const texts = (name: string): EntitySchemaColumnOptions => ({ name, type: 'text', array: true });

/** A day of a calendar, `2026-11-25`, whatever the zone. */
export const date = (name: string): EntitySchemaColumnOptions => ({ name, type: 'date' });

/** Money in the currency's main unit; the driver gives a text because a double can't hold every numeric. */
export const money = (name: string): EntitySchemaColumnOptions => ({
  name,
  type: 'numeric',
  precision: 14,
  scale: 2,
  transformer: {
    from: (value: string | null) => (value === null ? null : Number(value)),
    to: (value: unknown) => value,
  },
});

/** A moment as epoch milliseconds, which is all that the column keeps. */
export const moment = (name: string): EntitySchemaColumnOptions => ({
  name,
  type: 'timestamp with time zone',
  precision: 3,
  transformer: {
    from: (value: Date | null) => value?.getTime() ?? null,
    to: (value: number | null) => (typeof value === 'number' ? new Date(value) : value),
  },
});

/** The order of writing, given out by the database; 2^53 rows are enough. */
export const sequence = (name: string): EntitySchemaColumnOptions => ({
  name,
  type: 'bigint',
  generated: 'increment',
  insert: false,
  update: false,
  transformer: { from: (value: string) => Number(value), to: (value: unknown) => value },
});

/** The column may be empty. */
export function nullable(column: EntitySchemaColumnOptions): EntitySchemaColumnOptions {
  return { ...column, nullable: true };
}

/** The column is the primary key, or one of its columns, under the constraint of this name. */
export function primary(column: EntitySchemaColumnOptions, constraint: string): EntitySchemaColumnOptions {
  return { ...column, primary: true, primaryKeyConstraintName: constraint };
}

/** What stands in the column when nothing was said; a function gives an expression. */
export function otherwise(
  column: EntitySchemaColumnOptions,
  value: number | boolean | string | (() => string),
): EntitySchemaColumnOptions {
  return { ...column, default: value };
}
