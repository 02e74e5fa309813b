import pg from 'pg';
import { Database } from './database.ts';

/** Any number will do as long as every process of ours uses the same. */
const MIGRATION_LOCK = 7_265_319;

/**
 * Brings the tables of the database at `url` up to date; several processes may ask at once, one does it
 * and the others wait. Returns the names of the migrations that were run.
 */
export async function migrate(url: string): Promise<readonly string[]> {
  const holder = new pg.Client({ connectionString: url, application_name: 'conveyor migrate' });
  await holder.connect();
  try {
    await holder.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const database = await Database.connect({ url, pool: 1, applicationName: 'conveyor migrate' });
    try {
      const run = await database.dataSource.runMigrations({ transaction: 'all' });
      return run.map((migration) => migration.name);
    } finally {
      await database.close();
    }
  } finally {
    await holder.end();
  }
}
