import { moment } from '../moment.ts';
import { HELD_BACK } from '../statements/held-back.ts';
import type { Connection, Statement } from '../statement.ts';
import { FIGURES_BEHIND_SINCE } from '../watch/figures-behind.ts';
import { secondsSince } from './seconds-since.ts';

/** How a scheduled job is doing. Ages are in seconds, null where there is nothing to be of that age. */
export type JobFigures = Readonly<{
  job: string;
  /** Since its last run began; null: it has not run yet. */
  ranSeconds: number | null;
  tookMs: number | null;
  /** How many rows its last run did something about; null where it does not count. */
  did: number | null;
  /** Since the last run that did something about any, and about how many that was. */
  didSeconds: number | null;
  lastDid: number | null;
  /** Since the last run that failed; null: none did. */
  failedSeconds: number | null;
  /** Since when the oldest waits of what the job is to do something about. */
  dueSeconds: number | null;
}>;

/** What the upkeep of the line is doing. */
export type UpkeepFigures = Readonly<{
  jobs: readonly JobFigures[];
  /** Seconds since a job was last run, by queue: the round trip of the canary ends with one. */
  beats: Readonly<Record<string, number>>;
  /** Rows that break each invariant, by its name, as they were counted last. */
  breaches: Readonly<Record<string, number>>;
}>;

/** What waits for a job, by its name; every one of these has an index. Named also before it has run for the first time. */
const OLDEST_DUE = `
  select 'notifications.sweep' as job, (select min(n.created_at) from notifications n
      where n.state in ('pending', 'claimed', 'sending', 'retry') and n.state = 'pending' and n.enqueued_at is null
        and not ${HELD_BACK}) as due
  union all select 'timers.sweep', least(
    (select min(h.remind_at) from handoffs h where h.state = 'offered' and h.remind_at <= $1),
    (select min(h.answer_due_at) from handoffs h where h.state = 'offered' and h.answer_due_at <= $1),
    (select min(v.remind_at) from visits v where v.ended_at is null and v.remind_at <= $1))
  union all select 'audit.seal', (select a.at from audit_records a
    where a.id = (select record_id from audit_unsealed order by record_id limit 1))
  union all select 'events.tell', (select min((select min(d.due_at) from event_deliveries d
      where d.subscription_id = u.id and d.state = 'waiting' and d.due_at <= $1)) from event_subscriptions u where u.state = 'active')
  union all select 'imports.work', (select min(greatest(i.begun_at, i.beat_at)) from imports i where i.state in ('checking', 'entering', 'undoing'))
  union all select 'figures.fold', ${FIGURES_BEHIND_SINCE}
  union all select job, null from unnest(array['queue.reconcile', 'invariants.check', 'records.purge', 'reports.sweep', 'strengths.measure', 'learning.sum', 'promises.check']) as other (job)`;

/** The figures of the scheduled jobs, now $1. */
const readJobFigures: Statement<UpkeepFigures> = {
  name: 'read_job_figures',
  text: `
with
  waiting as materialized (${OLDEST_DUE}),
  known as (select job from waiting union select job from job_runs),
  figures as (select json_build_object('job', k.job, 'ranSeconds', ${secondsSince('r.ran_at')}, 'tookMs', r.took_ms, 'did', r.did,
      'didSeconds', ${secondsSince('r.did_at')}, 'lastDid', r.last_did, 'failedSeconds', ${secondsSince('r.failed_at')},
      'dueSeconds', ${secondsSince('w.due')}) as figures, k.job
    from known k left join job_runs r on r.job = k.job left join waiting w on w.job = k.job)
select
  (select json_agg(figures order by job) from figures) as jobs,
  coalesce((select json_object_agg(queue, ${secondsSince('beaten_at')}) from heartbeats), '{}') as beats,
  coalesce((select json_object_agg(invariant, breaches) from invariant_checks), '{}') as breaches`,
};

/** How the scheduled jobs are doing at `now`, from our own tables. */
export async function readJobFiguresOf(connection: Connection, now: number): Promise<UpkeepFigures> {
  const [row] = await connection.run(readJobFigures, [moment(now)]);
  return row ?? { jobs: [], beats: {}, breaches: {} };
}
