import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

/** A run of a scheduled job that has ended; `did` is how many rows it did something about, null where it does not count. */
export type JobRunKept = Readonly<{
  job: string;
  ranAt: number;
  tookMs: number;
  did: number | null;
  failed: boolean;
}>;

const keepRun: Statement<never> = {
  name: 'keep_run',
  text: `insert into job_runs as r (job, ran_at, took_ms, did, did_at, last_did, failed_at)
    values ($1, $2, $3, $4, case when $4 > 0 then $2::timestamptz end, nullif($4, 0), case when $5 then $2::timestamptz end)
    on conflict (job) do update set ran_at = greatest(r.ran_at, excluded.ran_at), took_ms = excluded.took_ms, did = excluded.did,
      did_at = coalesce(excluded.did_at, r.did_at), last_did = coalesce(excluded.last_did, r.last_did),
      failed_at = coalesce(excluded.failed_at, r.failed_at)`,
};

/** Keeps how a scheduled job went; of each job the last run is known. */
export async function keepRunOf(
  connection: Connection,
  { job, ranAt, tookMs, did, failed }: JobRunKept,
): Promise<void> {
  await connection.run(keepRun, [job, moment(ranAt), Math.round(tookMs), did, failed]);
}
