import type { EventType, OffReason } from '#conveyor/events';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { ms } from '../statements/ms.ts';

/** A delivery that somebody tries now. */
export type ClaimedDelivery = Readonly<{ id: string; recordId: string; type: EventType; attempts: number }>;

/** How an attempt has ended. `dueAt`: when it is tried again; null: no more. */
export type EndedTry = Readonly<{
  id: string;
  attempts: number;
  taken: boolean;
  dueAt: number | null;
  status: number | null;
  code: string | null;
  now: number;
}>;

const due: Statement<{ id: string }> = {
  name: 'due_subscriptions',
  text: `
select u.id from event_subscriptions u where u.state = 'active' and exists (select from event_deliveries d
  where d.subscription_id = u.id and d.state = 'waiting' and d.due_at <= $1) order by u.id`,
};

const lockActive: Statement<{ id: string }> = {
  name: 'lock_active_subscription',
  text: `select id from event_subscriptions where id = $1 and state = 'active' for update`,
};

/** As many of subscription $1 that are due at $2 as are missing to $4 under way; whoever has died is found by $3. */
const claim: Statement<ClaimedDelivery> = {
  name: 'claim_event_deliveries',
  text: `
with claimed as (update event_deliveries set attempts = attempts + 1, tried_at = $2, due_at = $3, claimed_until = $3
  where id in (select d.id from event_deliveries d
    where d.subscription_id = $1 and d.state = 'waiting' and d.due_at <= $2 order by d.sequence, d.id
    limit greatest(0, $4 - (select count(*) from event_deliveries o
      where o.subscription_id = $1 and o.state = 'waiting' and o.claimed_until > $2)))
  returning id, record_id, type, attempts, sequence)
select id, record_id as "recordId", type, attempts from claimed order by sequence, id`,
};

/** Only by whoever made this attempt: a later one says what is so. */
const end: Statement<{ failingSince: number | null }> = {
  name: 'end_event_delivery',
  text: `
with ended as (update event_deliveries set claimed_until = null, status = $5, code = $6, due_at = $4::timestamptz,
    state = case when $3 then 'sent' when $4::timestamptz is null then 'failed' else 'waiting' end,
    ended_at = case when $4::timestamptz is null then $7::timestamptz end
  where id = $1 and attempts = $2 and state = 'waiting' returning subscription_id)
update event_subscriptions u set
  failing_since = case when $3 then null else coalesce(u.failing_since, $7::timestamptz) end,
  last_taken_at = case when $3 then $7::timestamptz else u.last_taken_at end
from ended e where u.id = e.subscription_id
returning ${ms('u.failing_since')} as "failingSince"`,
};

const switchOff: Statement<{ version: number }> = {
  name: 'switch_subscription_off',
  text: `update event_subscriptions set state = 'off', off_reason = $2, version = version + 1, changed_at = $3, changed_by = null
    where id = $1 and state = 'active' returning version`,
};

/** The subscriptions that somebody is to be told something of now. */
export async function dueSubscriptionsOf(connection: Connection, now: number): Promise<readonly string[]> {
  return (await connection.run(due, [moment(now)])).map(({ id }) => id);
}

/** Takes deliveries of an active subscription to be tried, so that no more than `most` are under way, whoever tries them. In a transaction. */
export async function claimDeliveriesOf(
  transaction: Connection,
  subscriptionId: string,
  { now, until, most }: Readonly<{ now: number; until: number; most: number }>,
): Promise<readonly ClaimedDelivery[]> {
  const active = await transaction.run(lockActive, [subscriptionId]);
  if (active.length === 0) return [];
  return transaction.run(claim, [subscriptionId, moment(now), moment(until), most]);
}

/** Writes down how an attempt has ended; gives since when its program takes nothing (null: it does, or a later attempt says so). */
export async function endTryOf(connection: Connection, ended: EndedTry): Promise<number | null> {
  const { id, attempts, taken, dueAt, status, code, now } = ended;
  const values = [id, attempts, taken, dueAt === null ? null : moment(dueAt), status, code, moment(now)];
  const [row] = await connection.run(end, values);
  return row?.failingSince ?? null;
}

/** Tells a program nothing more; gives the new version, or undefined where it was told nothing already. */
export async function switchOffOf(
  transaction: Connection,
  { id, reason, now }: Readonly<{ id: string; reason: OffReason; now: number }>,
): Promise<number | undefined> {
  return (await transaction.run(switchOff, [id, reason, moment(now)]))[0]?.version;
}
