import { EntitySchema } from 'typeorm';
import { integer, moment, nullable, primary, text } from './columns.ts';

/** How a scheduled job went the last time. */
export type JobRunRow = Readonly<{
  job: string;
  ranAt: number;
  tookMs: number;
  /** How many rows it did something about; null where it does not count. */
  did: number | null;
  /** When it last did something about any, and about how many. */
  didAt: number | null;
  lastDid: number | null;
  failedAt: number | null;
}>;

export const jobRuns = new EntitySchema<JobRunRow>({
  name: 'job_runs',
  columns: {
    job: primary(text('job'), 'job_runs_pkey'),
    ranAt: moment('ran_at'),
    tookMs: integer('took_ms'),
    did: nullable(integer('did')),
    didAt: nullable(moment('did_at')),
    lastDid: nullable(integer('last_did')),
    failedAt: nullable(moment('failed_at')),
  },
});
