import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../migrations/index.ts';
import { BEYOND_TYPEORM } from '../tables/beyond-typeorm.ts';
import { tables } from '../tables/index.ts';
import { describeSchema, type SchemaPart } from './describe-schema.ts';

/** Makes the tables in the code anew in the empty database at `emptyUrl`, and describes them as PostgreSQL does. Rejects when a statement fails. */
export async function describeTables(emptyUrl: string): Promise<readonly SchemaPart[]> {
  return inDatabase(emptyUrl, async (dataSource) => {
    await dataSource.synchronize();
    for (const statement of BEYOND_TYPEORM) await dataSource.query(statement);
    return describeSchema(dataSource);
  });
}

/**
 * How the migrated database differs from the tables in the code, one sentence a difference; empty when
 * they agree. TypeORM's own comparison looks at names of checks, not at what they check, and not at the
 * condition of an index at all: so PostgreSQL's descriptions of both are compared as well, of which `describeTables`
 * gives the one. Rejects when a statement fails.
 */
export async function tableDrift(
  migratedUrl: string,
  fromTables: readonly SchemaPart[],
): Promise<readonly string[]> {
  const fromMigrations = await inDatabase(migratedUrl, async (dataSource) => {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    return { parts: await describeSchema(dataSource), wanted: upQueries.map(({ query }) => query) };
  });
  return [
    ...differences(fromMigrations.parts, fromTables),
    ...fromMigrations.wanted.map((query) => `TypeORM would run: ${query}`),
  ];
}

/**
 * The statements that TypeORM would bring the migrated database up to the tables with, and those that lead
 * back. It doesn't see everything that `tableDrift` sees: a person completes the migration.
 */
export async function missingStatements(
  migratedUrl: string,
): Promise<Readonly<{ up: readonly string[]; down: readonly string[] }>> {
  const { upQueries, downQueries } = await inDatabase(migratedUrl, (dataSource) =>
    dataSource.driver.createSchemaBuilder().log(),
  );
  const textOf = ({ query }: { query: string }): string => query;
  return { up: upQueries.map(textOf), down: downQueries.map(textOf).reverse() };
}

/** What the migrations leave behind when all of them are undone, and how a second run differs from the first. */
export async function migrationDrift(migratedUrl: string): Promise<readonly string[]> {
  return inDatabase(migratedUrl, async (dataSource) => {
    const before = await describeSchema(dataSource);
    for (const _ of dataSource.migrations) await dataSource.undoLastMigration({ transaction: 'all' });
    const left = await describeSchema(dataSource);
    await dataSource.runMigrations({ transaction: 'all' });
    const after = await describeSchema(dataSource);
    return [
      ...left.map(({ part }) => `${part} is left when every migration is undone`),
      ...differences(before, after).map((difference) => `After undoing and migrating again: ${difference}`),
    ];
  });
}

function differences(migrated: readonly SchemaPart[], coded: readonly SchemaPart[]): readonly string[] {
  const inTables = new Map(coded.map(({ part, definition }) => [part, definition]));
  const inMigrations = new Map(migrated.map(({ part, definition }) => [part, definition]));
  return [...new Set([...inMigrations.keys(), ...inTables.keys()])].flatMap((part) => {
    const [left, right] = [inMigrations.get(part), inTables.get(part)];
    if (left === right) return [];
    return [`${part}: the migrations say ${said(left)}, libs/database/src/tables says ${said(right)}`];
  });
}

function said(definition: string | undefined): string {
  return definition === undefined ? 'nothing of it' : `"${definition}"`;
}

async function inDatabase<Result>(
  url: string,
  work: (dataSource: DataSource) => Promise<Result>,
): Promise<Result> {
  const dataSource = new DataSource({
    type: 'postgres',
    driver: pg,
    url,
    entities: [...tables],
    migrations: [...migrations],
    poolSize: 1,
  });
  await dataSource.initialize();
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
