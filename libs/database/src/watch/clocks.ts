import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

/** Processes that are gone are forgotten meanwhile. */
const keepClock: Statement<never> = {
  name: 'keep_clock',
  text: `with gone as (delete from clocks where measured_at < $3::timestamptz - interval '1 hour' and process <> $1)
    insert into clocks (process, skew_ms, measured_at) values ($1, $2, $3)
    on conflict (process) do update set skew_ms = excluded.skew_ms, measured_at = excluded.measured_at`,
};

const readSkew: Statement<{ skewMs: number | null }> = {
  name: 'read_clock_skew',
  text: `select max(abs(skew_ms)) as "skewMs" from clocks where measured_at > $1::timestamptz - interval '1 minute'`,
};

/** Keeps how far the clock of a process runs ahead of the database's. */
export async function keepClockOf(
  connection: Connection,
  process: string,
  skewMs: number,
  now: number,
): Promise<void> {
  await connection.run(keepClock, [process, skewMs, moment(now)]);
}

/** By how many milliseconds the clock that is furthest away differs, of those that were measured within the last minute. */
export async function clockSkewOf(connection: Connection, now: number): Promise<number | null> {
  const [row] = await connection.run(readSkew, [moment(now)]);
  return row?.skewMs ?? null;
}
