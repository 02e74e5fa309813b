import type { Database, Statement } from '#database';

const named: Statement<{ name: string }> = {
  name: 'test_replay_databases',
  text: 'select datname as name from pg_database where datname = any($1::text[]) order by 1',
};

/** Those databases of which a replay has told that are still there; others may be at work on the same server. */
export async function replayDatabases(database: Database, told: string): Promise<readonly string[]> {
  const names = [...new Set(told.match(/conveyor_replay_\d+/g))];
  return (await database.run(named, [names])).map(({ name }) => name);
}
