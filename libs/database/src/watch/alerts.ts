import type { AlertFacts, AlertRule, AlertStep, OpenAlert } from '#conveyor/alerts';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { ms } from '../statements/ms.ts';

const readOpen: Statement<OpenAlert> = {
  name: 'read_open_alerts',
  text: `select id, rule, subject, ${ms('since')} as since, ${ms('raised_at')} as "raisedAt", ${ms('calm_since')} as "calmSince",
      ${ms('told_at')} as "toldAt", acknowledged_at is not null as "isAcknowledged", value, threshold
    from alerts where ended_at is null order by since, id`,
};

/** Who acknowledges meanwhile writes other columns. */
const keepSteps: Statement<never> = {
  name: 'keep_alert_steps',
  text: `
with
  s as (select * from jsonb_to_recordset($1::jsonb) as s (what text, id uuid, rule text, subject text, since timestamptz, raised_at timestamptz,
    calm_since timestamptz, value float8, threshold float8, told_at timestamptz, told_as text)),
  dismissed as (delete from alerts a using s where a.id = s.id and s.what = 'dismiss')
insert into alerts (id, rule, subject, since, raised_at, calm_since, value, threshold, told_at, told_as, ended_at)
select id, rule, subject, since, raised_at, calm_since, value, threshold, told_at, told_as,
  case when what = 'end' then $2::timestamptz end from s where what <> 'dismiss'
on conflict (id) do update set raised_at = excluded.raised_at, calm_since = excluded.calm_since, value = excluded.value,
  threshold = excluded.threshold, told_at = excluded.told_at, told_as = coalesce(excluded.told_as, alerts.told_as),
  ended_at = excluded.ended_at`,
};

/** People who keep the line running: those who may read how it is doing. */
const readKeepers: Statement<{ id: string }> = {
  name: 'read_keepers',
  text: `select id from employees where active and role in ('admin', 'ops') order by id`,
};

/** Of alerts that people were told of, one. Whoever acknowledges it last looks after it. */
const acknowledge: Statement<{ rule: AlertRule; isOver: boolean }> = {
  name: 'acknowledge_alert',
  text: `
with
  a as (select * from alerts where id = $1 and raised_at is not null for update),
  done as (update alerts set acknowledged_by = $2, acknowledged_at = $3, note = $4 from a where alerts.id = a.id and a.ended_at is null)
select rule, ended_at is not null as "isOver" from a`,
};

const readDue: Statement<{ id: string }> = {
  name: 'read_due_alert_notices',
  text: `select n.id from alerts a join notifications n on n.subject_id = a.id
    where a.told_at > $1::timestamptz - interval '1 day' and n.kind in ('alert.raised', 'alert.reminder', 'alert.ended')
      and n.state in ('pending', 'retry') and n.due_at <= $1 order by n.seq limit $2`,
};

/** What the webhook is to be told of an alert. */
export type UnpostedAlert = Readonly<{
  id: string;
  told: 'raised' | 'reminder' | 'ended';
  toldAt: number;
  endedAt: number | null;
  facts: Omit<AlertFacts, 'page'>;
}>;

const readUnposted: Statement<UnpostedAlert> = {
  name: 'read_unposted_alerts',
  text: `select id, told_as as told, ${ms('told_at')} as "toldAt", ${ms('ended_at')} as "endedAt",
      json_build_object('rule', rule, 'subject', subject, 'since', ${ms('since')}, 'value', value, 'threshold', threshold) as facts
    from alerts where told_at > $1::timestamptz - interval '1 hour' and coalesce(posted_at, '-infinity') < told_at order by told_at limit 100`,
};

const markPosted: Statement<never> = {
  name: 'mark_alert_posted',
  text: 'update alerts set posted_at = $2 where id = $1',
};

const forget: Statement<never> = { name: 'forget_alerts', text: 'delete from alerts where ended_at < $1' };

/** What is wrong, or may be, as it was left at the last look. */
export async function openAlertsOf(connection: Connection): Promise<readonly OpenAlert[]> {
  return connection.run(readOpen, []);
}

const TOLD = { raise: 'raised', remind: 'reminder', end: 'ended', keep: null, dismiss: null } as const;

/** Keeps what was decided about alerts. */
export async function keepAlertStepsOf(
  transaction: Connection,
  steps: readonly AlertStep[],
  now: number,
): Promise<void> {
  if (steps.length === 0) return;
  const at = (instant: number | null): string | null => (instant === null ? null : moment(instant));
  const rows = steps.map(({ what, alert: { id, rule, subject, value, threshold, ...alert } }) => ({
    what,
    id,
    rule,
    subject,
    value,
    threshold,
    since: at(alert.since),
    raised_at: at(alert.raisedAt),
    calm_since: at(alert.calmSince),
    told_at: at(alert.toldAt),
    told_as: TOLD[what],
  }));
  await transaction.run(keepSteps, [JSON.stringify(rows), moment(now)]);
}

/** Keeps that somebody looks after an alert, unless it is over; undefined when there is none. */
export async function acknowledgeAlertOf(
  transaction: Connection,
  alertId: string,
  { by, at, note }: Readonly<{ by: string; at: number; note: string }>,
): Promise<Readonly<{ rule: AlertRule; isOver: boolean }> | undefined> {
  const [row] = await transaction.run(acknowledge, [alertId, by, moment(at), note]);
  return row;
}

/** The employees who are told of alerts. */
export async function keepersOf(connection: Connection): Promise<readonly string[]> {
  return (await connection.run(readKeepers, [])).map(({ id }) => id);
}

/** The notifications about alerts that are due and that nobody attempts just now, up to `most`. */
export async function dueAlertNoticesOf(
  connection: Connection,
  now: number,
  most: number,
): Promise<readonly string[]> {
  return (await connection.run(readDue, [moment(now), most])).map(({ id }) => id);
}

/** What the webhook has not been told yet; after an hour it is too late for it. */
export async function unpostedAlertsOf(
  connection: Connection,
  now: number,
): Promise<readonly UnpostedAlert[]> {
  return connection.run(readUnposted, [moment(now)]);
}

/** The webhook was told. */
export async function markPostedOf(connection: Connection, id: string, toldAt: number): Promise<void> {
  await connection.run(markPosted, [id, moment(toldAt)]);
}

/** Forgets alerts that ended before a moment. */
export async function purgeAlertsOf(connection: Connection, before: number): Promise<void> {
  await connection.run(forget, [moment(before)]);
}
