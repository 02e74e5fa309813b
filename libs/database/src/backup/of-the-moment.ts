import { USUAL_REPORTS, type Channel } from '#conveyor';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

/**
 * Tables that say nothing once the moment is over in which they were written, or say it of processes that are no more. A session or a
 * link that was ended since a backup must not open again, and what a worker, a clock or a canary was an hour ago must alarm nobody. They are empty
 * in a backup, so that nobody comes in by what he finds in one, and after a restore.
 */
export const OF_THE_MOMENT: readonly string[] = [
  'sessions',
  'push_subscriptions',
  'push_acceptances',
  'one_time_links',
  'passkey_challenges',
  'heartbeats',
  'workers',
  'canaries',
  'clocks',
  'telegram_reader',
  // What was told to programs is theirs; a line that was brought back tells them of what comes.
  'event_cursor',
  'event_deliveries',
];

/** Follow from the visits, by triggers: empty in a backup, and filled again as the visits come back. */
export const FROM_VISITS: readonly string[] = [
  'visit_deltas',
  'visit_figures',
  'visit_times',
  'visit_losses',
];

/**
 * What had not ended when the backup was made may have gone out since, or not: nobody can know, so it is never sent again by
 * itself. The queue of the old installation knows nothing of this one.
 */
const markUncertain: Statement<{ uncertain: number }> = {
  name: 'restore_mark_uncertain',
  text: `
with marked as (update notifications set state = 'ambiguous', changed_at = $1::timestamptz, code = 'RESTORED'
    where state in ('pending', 'deferred', 'claimed', 'sending', 'retry') returning id),
  ended as (update delivery_attempts set ended_at = $1::timestamptz, outcome = 'ambiguous', code = 'RESTORED'
    where ended_at is null)
select count(*)::int as uncertain from marked`,
};

/** Whoever paused a channel did it for what was wrong then; nothing that it held back is sent now. */
const endPauses: Statement<{ channel: Channel }> = {
  name: 'restore_end_pauses',
  text: 'with ended as (delete from channel_pauses returning channel) select channel from ended order by channel',
};

/**
 * What was wrong then is over, or is found anew by whoever looks at this line: nobody is reminded of it, told of its end, or told a second
 * time where it was not known yet whether he has heard of it.
 */
const endAlerts: Statement<never> = {
  name: 'restore_end_alerts',
  text: `with passing as (delete from alerts where raised_at is null)
    update alerts set posted_at = told_at, ended_at = coalesce(ended_at, $1::timestamptz)
      where raised_at is not null and (ended_at is null or posted_at is distinct from told_at)`,
};

/** Reports come from now on: one that was due since the backup may have been sent, and is sent by nobody a second time. Where nobody has said when, it is as is usual. */
const beginReports: Statement<never> = {
  name: 'restore_begin_reports',
  text: `insert into report_schedules (department_id, version, is_daily, daily_at, is_weekly, weekly_on, weekly_at, changed_at)
    select d.id, 0, $2::boolean, $3::int, $4::boolean, $5::text, $6::int, $1::timestamptz from departments d
    on conflict (department_id) do update set changed_at = greatest(report_schedules.changed_at, excluded.changed_at)`,
};

/** Nobody has looked at this line yet, nor told anybody outside that it is well. */
const beginWatch: Statement<never> = {
  name: 'restore_begin_watch',
  text: `update line_watch set looked_at = null, watching_since = null, heartbeat_at = null, waiting_visit = null, visit_waits_since = null,
    waiting_delta = null, delta_waits_since = null`,
};

/** What became of what was going on when a backup was made. */
export type Settled = Readonly<{
  /** How many messages nobody can know of whether they went out. */
  uncertain: number;
  /** The channels whose pauses have ended by it. */
  resumed: readonly Channel[];
}>;

/** Ends, at `now`, what was going on when a backup was made that has just been brought back. */
export async function settle(connection: Connection, now: number): Promise<Settled> {
  const [marked] = await connection.run(markUncertain, [moment(now)]);
  const resumed = await connection.run(endPauses, []);
  await connection.run(endAlerts, [moment(now)]);
  const { daily, weekly } = USUAL_REPORTS;
  const usual = [daily.isOn, daily.at, weekly.isOn, weekly.on, weekly.at];
  await connection.run(beginReports, [moment(now), ...usual]);
  await connection.run(beginWatch, []);
  return { uncertain: marked?.uncertain ?? 0, resumed: resumed.map(({ channel }) => channel) };
}
