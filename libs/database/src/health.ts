import { moment } from './moment.ts';
import { migrations } from './migrations/index.ts';
import type { Connection, Statement } from './statement.ts';

/** What the tables say about delivery; ages in seconds, null where nothing waits. */
export type HealthRow = Readonly<{
  depths: readonly Readonly<{ channel: string; state: string; count: number; ageSeconds: number | null }>[];
  outboxAgeSeconds: number | null;
  /** Of the oldest audit record that is still to be sealed. */
  unsealedAgeSeconds: number | null;
  breaches: Readonly<Record<string, number>>;
  /** Seconds since a job was last run, by queue. */
  beats: Readonly<Record<string, number>>;
}>;

/** Reads what is unfinished or in trouble only: that is little, and has indices of its own. */
const readHealth: Statement<HealthRow> = {
  name: 'read_health',
  text: `
with
  unfinished as materialized (select channel, state, count(*)::int as count,
      extract(epoch from $1::timestamptz - min(due_at) filter (where attempts = 0 and due_at <= $1))::float8 as age,
      min(created_at) filter (where state = 'pending' and enqueued_at is null) as unpublished
    from notifications where state in ('pending', 'claimed', 'sending', 'retry') group by channel, state),
  troubled as materialized (select channel, state, count(*)::int as count
    from notifications where state in ('ambiguous', 'needs_attention') group by channel, state),
  depths as (select channel, state, count, age from unfinished
    union all select channel, state, count, null from troubled)
select
  coalesce((select json_agg(json_build_object('channel', channel, 'state', state, 'count', count, 'ageSeconds', age))
    from depths), '[]') as depths,
  (select greatest(extract(epoch from $1 - min(unpublished)), 0)::float8 from unfinished) as "outboxAgeSeconds",
  (select greatest(extract(epoch from $1 - a.at), 0)::float8 from audit_records a
    where a.id = (select record_id from audit_unsealed order by record_id limit 1)) as "unsealedAgeSeconds",
  coalesce((select json_object_agg(invariant, breaches) from invariant_checks), '{}') as breaches,
  coalesce((select json_object_agg(queue, greatest(extract(epoch from $1 - beaten_at), 0)::float8)
    from heartbeats), '{}') as beats`,
};

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

/** How delivery is doing, from our own tables: the same figures whatever carries the queues. */
export async function readHealthOf(connection: Connection, now: number): Promise<HealthRow> {
  const [row] = await connection.run(readHealth, [moment(now)]);
  return row ?? { depths: [], outboxAgeSeconds: null, unsealedAgeSeconds: null, breaches: {}, beats: {} };
}

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
