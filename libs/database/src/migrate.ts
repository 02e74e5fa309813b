import pg from 'pg';
import { ADVISORY_LOCKS } from './advisory-locks.ts';
import { isForbidden } from './contention.ts';
import { Database } from './database.ts';
import { DatabaseUnusableError } from './database-unusable.ts';
import { migrationNames } from './migrations/index.ts';
import type { Statement } from './statement.ts';

const hasMigrations: Statement<{ has: boolean }> = {
  name: 'has_migrations',
  text: `select to_regclass('migrations') is not null as has`,
};

const readMigrationsRun: Statement<{ name: string }> = {
  name: 'read_migrations_run',
  text: 'select name from migrations order by id',
};

/**
 * Brings the tables of the database at `url` up to date; several processes may ask at once, one does it
 * and the others wait. Returns the names of the migrations that were run. Throws DatabaseUnusableError, and changes nothing, when
 * newer code has been at the tables (what it has changed, this code would read wrongly), or when they are behind and the user of
 * the address may not change them.
 */
export async function migrate(url: string): Promise<readonly string[]> {
  const holder = new pg.Client({ connectionString: url, application_name: 'conveyor migrate' });
  // A connection that breaks fails the next statement too; without a listener it would end the process as well.
  holder.on('error', () => undefined);
  await holder.connect();
  try {
    await holder.query('select pg_advisory_lock($1)', [ADVISORY_LOCKS.migration]);
    const database = await Database.connect({ url, pool: 1, applicationName: 'conveyor migrate' });
    try {
      await refuseTablesAhead(database);
      const run = await database.dataSource.runMigrations({ transaction: 'all' });
      return run.map((migration) => migration.name);
    } catch (cause) {
      if (!isForbidden(cause)) throw cause;
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new DatabaseUnusableError('TABLES_BEHIND', { reason }, { cause });
    } finally {
      await database.close();
    }
  } finally {
    await holder.end();
  }
}

async function refuseTablesAhead(database: Database): Promise<void> {
  const [found] = await database.run(hasMigrations, []);
  if (!found?.has) return;
  const ahead = (await database.run(readMigrationsRun, [])).filter(
    ({ name }) => !migrationNames.includes(name),
  );
  if (ahead.length > 0)
    throw new DatabaseUnusableError('TABLES_AHEAD', { reason: ahead.map(({ name }) => name).join(', ') });
}
