import { moment } from './moment.ts';
import { migrations } from './migrations/index.ts';
import type { Connection, Statement } from './statement.ts';

const keepChecks: Statement<never> = {
  name: 'keep_checks',
  text: `
with
  found as (select * from jsonb_to_recordset($1::jsonb) as f (invariant text, breaches int)),
  gone as (delete from invariant_checks where invariant not in (select invariant from found))
insert into invariant_checks (invariant, breaches, checked_at) select invariant, breaches, $2 from found
on conflict (invariant) do update set breaches = excluded.breaches, checked_at = excluded.checked_at`,
};

const beat: Statement<never> = {
  name: 'beat',
  text: `insert into heartbeats (queue, beaten_at) values ($1, $2)
    on conflict (queue) do update set beaten_at = greatest(heartbeats.beaten_at, excluded.beaten_at)`,
};

const readMigrations: Statement<{ name: string }> = {
  name: 'read_migrations',
  text: 'select name from migrations',
};

const answer: Statement<{ one: number }> = { name: 'answer', text: 'select 1 as one' };

/** Keeps how many rows break each invariant; one that is not named is forgotten. */
export async function keepChecksOf(
  connection: Connection,
  counts: readonly Readonly<{ invariant: string; breaches: number }>[],
  now: number,
): Promise<void> {
  await connection.run(keepChecks, [JSON.stringify(counts), moment(now)]);
}

/** Keeps that a job was run on a queue. */
export async function beatOf(connection: Connection, queue: string, now: number): Promise<void> {
  await connection.run(beat, [queue, moment(now)]);
}

/** Resolves when the database answers. */
export async function answersOf(connection: Connection): Promise<void> {
  await connection.run(answer, []);
}

/** The migrations of this code that the database has not seen. */
export async function missingMigrationsOf(connection: Connection): Promise<readonly string[]> {
  const run = (await connection.run(readMigrations, [])).map(({ name }) => name);
  return migrations.map((Migration) => new Migration().name).filter((name) => !run.includes(name));
}
