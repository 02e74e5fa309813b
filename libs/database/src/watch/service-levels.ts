import {
  SERVICE_GOALS,
  SERVICE_LEVELS,
  SERVICE_WINDOWS,
  type KeptLevels,
  type ServiceWindow,
} from '#conveyor/alerts';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

const within = (level: 'first-attempt' | 'end'): string =>
  `interval '${(SERVICE_GOALS[level].withinMs ?? 0) / 1_000} seconds'`;

/** Longer than a message is tried again and again. */
const LONGEST = `interval '25 hours'`;

/** A message counts from its commit on, or from when it was let begin anew. */
const BEGUN = `greatest(n.created_at, n.renewed_at)`;

const isCounted = (longest: string): string =>
  `n.created_at > $1::timestamptz - ${longest} and n.created_at <= $2 and n.state not in ('suppressed', 'deferred') and n.code is distinct from 'RESTORED'
      and n.kind not in ('alert.raised', 'alert.reminder', 'alert.ended')
      and not (n.state in ('pending', 'retry') and n.channel in (select channel from channel_pauses where until > $2))`;

/**
 * The messages that were decided about after $1 and not after $2, by the minute in which they were: in which a level was
 * kept, or the time for it was up. Found by when they were written, which is not long before. Alerts are left
 * aside: they are about the levels themselves; so is what a restore ended, of which this line knows nothing. What a pause holds back counts from its end on.
 */
const count: Statement<never> = {
  name: 'count_service_levels',
  text: `
with
  attempted as (select ${BEGUN} + ${within('first-attempt')} as until, (select min(a.started_at) from delivery_attempts a
      where a.notification_id = n.id and a.started_at >= ${BEGUN}) as at
    from notifications n where ${isCounted(`(${within('first-attempt')} + ${LONGEST})`)} and n.kind in ('handoff.offered', 'handoffs.offered')),
  ended as (select ${BEGUN} + ${within('end')} as until, n.state, case when n.state in ('sent', 'rejected', 'ambiguous', 'needs_attention')
      then coalesce(n.sent_at, n.changed_at) end as at
    from notifications n where ${isCounted(LONGEST)}),
  decided as (
    select 'first-attempt' as level, least(at, until) as at, coalesce(at <= until, false) as kept from attempted
    union all select 'end', least(at, until), coalesce(at <= until, false) from ended
    union all select 'certainty', at, state <> 'ambiguous' from ended where at is not null)
insert into service_level_minutes (level, minute, good, bad)
select level, date_trunc('minute', at), count(*) filter (where kept), count(*) filter (where not kept) from decided
where at > $1 and at <= $2 group by level, date_trunc('minute', at)
on conflict (level, minute) do update set good = service_level_minutes.good + excluded.good, bad = service_level_minutes.bad + excluded.bad`,
};

const WINDOWS = Object.entries(SERVICE_WINDOWS).map(([name, length]) => {
  const inWindow = `filter (where m.minute > $1::timestamptz - interval '${length / 1_000} seconds')`;
  return `'${name}', json_build_object('good', coalesce(sum(m.good) ${inWindow}, 0), 'bad', coalesce(sum(m.bad) ${inWindow}, 0))`;
});

const readKept: Statement<{ level: string; windows: Record<ServiceWindow, { good: number; bad: number }> }> =
  {
    name: 'read_kept_levels',
    text: `select l.level, json_build_object(${WINDOWS.join(', ')}) as windows
    from unnest($2::text[]) as l (level) left join service_level_minutes m on m.level = l.level
      and m.minute > $1::timestamptz - interval '30 days' group by l.level`,
  };

const forget: Statement<never> = {
  name: 'forget_service_levels',
  text: 'delete from service_level_minutes where minute < $1',
};

/** Counts what was decided about after `after` and not after `until`, which must not be counted twice. */
export async function countServiceLevelsOf(
  connection: Connection,
  { after, until }: Readonly<{ after: number; until: number }>,
): Promise<void> {
  await connection.run(count, [moment(after), moment(until)]);
}

/** What was kept of every service level, in each window until `now`. */
export async function keptLevelsOf(connection: Connection, now: number): Promise<KeptLevels> {
  const rows = await connection.run(readKept, [moment(now), SERVICE_LEVELS]);
  const none = { good: 0, bad: 0 };
  const nothing = { '5m': none, '30m': none, '1h': none, '6h': none, '3d': none, '30d': none };
  const of = (level: string): KeptLevels['end'] =>
    rows.find((row) => row.level === level)?.windows ?? nothing;
  return { 'first-attempt': of('first-attempt'), end: of('end'), certainty: of('certainty') };
}

/** Forgets what was counted for minutes before a moment. */
export async function purgeServiceLevelsOf(connection: Connection, before: number): Promise<void> {
  await connection.run(forget, [moment(before)]);
}
