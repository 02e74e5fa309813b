import type { EventType, SubscriptionState } from '#conveyor/events';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { ms } from '../statements/ms.ts';
import type { EventSecretRow, EventSubscriptionRow } from '../tables/event-subscriptions.table.ts';

/** What is kept sealed of a subscription. */
export type KeptEventSecret = Omit<EventSecretRow, 'subscriptionId'>;

/** A subscription, with what is sealed of it and how many events wait and have failed. */
export type KeptSubscription = Omit<EventSubscriptionRow, 'changedBy'> &
  Readonly<{
    changedBy: Readonly<{ id: string; name: string }> | null;
    secrets: readonly KeptEventSecret[];
    waiting: number;
    failed: number;
  }>;

/** What somebody sets of a subscription. */
export type SubscriptionSet = Readonly<{
  id: string;
  name: string;
  host: string;
  types: readonly EventType[];
  funnelIds: readonly string[] | null;
  now: number;
  by: string | null;
}>;

const countOf = (state: string): string =>
  `(select count(*)::int from event_deliveries d where d.subscription_id = u.id and d.state = '${state}')`;

const read: Statement<KeptSubscription> = {
  name: 'read_subscriptions',
  text: `
select u.id, u.version, u.name, u.host, u.types, u.funnel_ids as "funnelIds", u.state, u.off_reason as "offReason",
  ${ms('u.failing_since')} as "failingSince", ${ms('u.last_taken_at')} as "lastTakenAt",
  ${ms('u.created_at')} as "createdAt", ${ms('u.changed_at')} as "changedAt",
  (select json_build_object('id', e.id, 'name', e.name) from employees e where e.id = u.changed_by) as "changedBy",
  coalesce((select json_agg(json_build_object('name', s.name, 'valueSealed', s.value_sealed, 'until', ${ms('s.until')}) order by s.name)
    from event_secrets s where s.subscription_id = u.id), '[]') as secrets,
  ${countOf('waiting')} as waiting, ${countOf('failed')} as failed
from event_subscriptions u where $1::uuid is null or u.id = $1 order by lower(u.name), u.id`,
};

const readSecrets: Statement<KeptEventSecret> = {
  name: 'read_event_secrets',
  text: `select name, value_sealed as "valueSealed", ${ms('until')} as until from event_secrets where subscription_id = $1`,
};

const lock: Statement<{ id: string }> = {
  name: 'lock_subscription',
  text: 'select id from event_subscriptions where id = $1 for update',
};

const insert: Statement<never> = {
  name: 'insert_subscription',
  text: `insert into event_subscriptions (id, version, name, host, types, funnel_ids, state, created_at, changed_at, changed_by)
    values ($1, 1, $2, $3, $4, $5, 'active', $6, $6, $7)`,
};

const update: Statement<never> = {
  name: 'update_subscription',
  text: `update event_subscriptions set version = version + 1, name = $2, host = $3, types = $4, funnel_ids = $5,
    changed_at = $6, changed_by = $7 where id = $1`,
};

// Whoever switches one on believes that its program is back: three new days are given.
const setState: Statement<never> = {
  name: 'set_subscription_state',
  text: `update event_subscriptions set version = version + 1, state = $2, off_reason = null,
    failing_since = case when $2 = 'active' then null else failing_since end, changed_at = $3, changed_by = $4 where id = $1`,
};

const hasten: Statement<never> = {
  name: 'hasten_event_deliveries',
  text: `update event_deliveries set due_at = $2 where subscription_id = $1 and state = 'waiting' and due_at > $2 and claimed_until is null`,
};

const putSecret: Statement<never> = {
  name: 'put_event_secret',
  text: `insert into event_secrets (subscription_id, name, value_sealed, until) values ($1, $2, $3, $4)
    on conflict (subscription_id, name) do update set value_sealed = excluded.value_sealed, until = excluded.until`,
};

const remove: Statement<never> = {
  name: 'delete_subscription',
  text: 'delete from event_subscriptions where id = $1',
};

const countOff: Statement<{ count: number }> = {
  name: 'count_subscriptions_off',
  text: `select count(*)::int as count from event_subscriptions where state = 'off'`,
};

/** Every subscription, by name. */
export async function subscriptionsOf(connection: Connection): Promise<readonly KeptSubscription[]> {
  return connection.run(read, [null]);
}

/** One of them. */
export async function subscriptionOf(
  connection: Connection,
  id: string,
): Promise<KeptSubscription | undefined> {
  return (await connection.run(read, [id]))[0];
}

/** What is kept sealed of one. */
export async function eventSecretsOf(
  connection: Connection,
  id: string,
): Promise<readonly KeptEventSecret[]> {
  return connection.run(readSecrets, [id]);
}

/** The same; nobody else changes it until the transaction ends. */
export async function lockSubscriptionOf(
  transaction: Connection,
  id: string,
): Promise<KeptSubscription | undefined> {
  await transaction.run(lock, [id]);
  return subscriptionOf(transaction, id);
}

/** Adds one, active from now on. */
export async function insertSubscriptionOf(transaction: Connection, set: SubscriptionSet): Promise<void> {
  await transaction.run(insert, valuesOf(set));
}

/** Sets one anew, under the next version. */
export async function updateSubscriptionOf(transaction: Connection, set: SubscriptionSet): Promise<void> {
  await transaction.run(update, valuesOf(set));
}

/** Pauses one or switches it on, under the next version; what waits is due at once then. */
export async function setSubscriptionStateOf(
  transaction: Connection,
  {
    id,
    state,
    now,
    by,
  }: Readonly<{ id: string; state: Exclude<SubscriptionState, 'off'>; now: number; by: string | null }>,
): Promise<void> {
  await transaction.run(setState, [id, state, moment(now), by]);
  if (state === 'active') await transaction.run(hasten, [id, moment(now)]);
}

/** Keeps a sealed value of a subscription in the place of the one before. */
export async function putEventSecretOf(
  transaction: Connection,
  { subscriptionId, name, valueSealed, until }: EventSecretRow,
): Promise<void> {
  const values = [subscriptionId, name, valueSealed, until === null ? null : moment(until)];
  await transaction.run(putSecret, values);
}

/** Deletes one with all that is kept of it. */
export async function deleteSubscriptionOf(transaction: Connection, id: string): Promise<void> {
  await transaction.run(remove, [id]);
}

/** How many were switched off by the product. */
export async function subscriptionsOffOf(connection: Connection): Promise<number> {
  return (await connection.run(countOff, []))[0]?.count ?? 0;
}

function valuesOf({ id, name, host, types, funnelIds, now, by }: SubscriptionSet) {
  return [id, name, host, types, funnelIds, moment(now), by];
}
