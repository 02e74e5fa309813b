import type { Connection, Statement } from '../statement.ts';

/** Something that is counted, under its name and what tells it from others of that name. */
type Series = Readonly<{ name: string; labels: Readonly<Record<string, string>> }>;

const raise: Statement<never> = {
  name: 'raise_counters',
  // In one order, so that two processes never wait for each other.
  text: `insert into counters (name, labels, value)
    select c.name, c.labels, c.value from unnest($1::text[], $2::text[], $3::float8[]) as c (name, labels, value) order by c.name, c.labels
    on conflict (name, labels) do update set value = counters.value + excluded.value`,
};

const readAll: Statement<Readonly<{ name: string; labels: Record<string, string>; value: number }>> = {
  name: 'read_counters',
  text: 'select name, labels::json as labels, value from counters',
};

/** Adds what one process has counted to what all have. No series may be named twice. */
export async function raiseCountersOf(
  connection: Connection,
  increments: readonly (Series & Readonly<{ by: number }>)[],
): Promise<void> {
  await connection.run(raise, [
    increments.map(({ name }) => name),
    increments.map(({ labels }) => JSON.stringify(labels, Object.keys(labels).toSorted())),
    increments.map(({ by }) => by),
  ]);
}

/** What all processes have counted together. */
export async function countersOf(
  connection: Connection,
): Promise<readonly (Series & Readonly<{ value: number }>)[]> {
  return connection.run(readAll, []);
}
