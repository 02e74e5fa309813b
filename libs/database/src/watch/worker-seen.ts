import { moment } from '../moment.ts';
import { secondsSince } from '../ops/seconds-since.ts';
import type { Connection, Statement } from '../statement.ts';

/** A process that was asked to take no more jobs is none that would take one. */
const readSeen: Statement<{ seconds: number | null }> = {
  name: 'read_worker_seen',
  text: `select ${secondsSince('max(s.at)')} as seconds from (select beaten_at as at from heartbeats
    union all select beaten_at from workers where drain_asked_at is null) s`,
};

/** Seconds since a worker last gave a sign of life, by running a job or by itself; null when none ever did. */
export async function workerSeenOf(connection: Connection, now: number): Promise<number | null> {
  const [row] = await connection.run(readSeen, [moment(now)]);
  return row?.seconds ?? null;
}
