import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { ms } from '../statements/ms.ts';
import type { PushSubscriptionRow } from '../tables/push-subscriptions.table.ts';

/** A subscription as its owner sees it; `agent` is what its browser calls itself. */
export type OwnPushSubscription = Pick<
  PushSubscriptionRow,
  'id' | 'sessionId' | 'createdAt' | 'lastAcceptedAt'
> &
  Readonly<{ agent: string | null }>;

/** A device that a message is for, and whether it has it already. */
export type KeptPushDevice = Readonly<{ id: string; sealed: string; hasIt: boolean }>;

/** Which sessions are still open: those that end after `now` and were used since `idleSince`. */
type Open = Readonly<{ now: number; idleSince: number }>;

/** Of whoever has more devices the one that subscribed first is forgotten. */
const MOST = 10;

/** Subscriptions of employee $1 in sessions that are open by $2 (now) and $3 (idle since then). */
const OF_EMPLOYEE = `push_subscriptions p join sessions s on s.id = p.session_id
    where s.employee_id = $1 and s.ends_at > $2 and s.used_at > $3`;

// A browser that subscribes again, or in which somebody else is signed in now, has one subscription: the last.
const dropSame: Statement<never> = {
  name: 'drop_same_push_subscription',
  text: 'delete from push_subscriptions where endpoint_hash = $1',
};

const keep: Statement<{ id: string }> = {
  name: 'keep_push_subscription',
  text: `insert into push_subscriptions (id, session_id, endpoint_hash, subscription_sealed, created_at)
    select $1, s.id, $3, $4, $5 from sessions s where s.id = $2 and s.employee_id = $6 for key share returning id`,
};

const forgetOldest: Statement<never> = {
  name: 'forget_oldest_push_subscriptions',
  text: `delete from push_subscriptions where id in (select p.id from push_subscriptions p join sessions s on s.id = p.session_id
    where s.employee_id = $1 order by p.created_at desc, p.id desc offset ${MOST})`,
};

const list: Statement<OwnPushSubscription> = {
  name: 'list_push_subscriptions',
  text: `select p.id, p.session_id as "sessionId", s.agent, ${ms('p.created_at')} as "createdAt",
    ${ms('p.last_accepted_at')} as "lastAcceptedAt" from ${OF_EMPLOYEE} order by p.created_at desc, p.id`,
};

const remove: Statement<{ id: string }> = {
  name: 'delete_push_subscription',
  text: `delete from push_subscriptions p using sessions s
    where p.id = $1 and s.id = p.session_id and s.employee_id = $2 returning p.id`,
};

const has: Statement<{ has: boolean }> = {
  name: 'has_push_subscriptions',
  text: `select exists (select 1 from ${OF_EMPLOYEE}) as has`,
};

const devices: Statement<KeptPushDevice> = {
  name: 'read_push_devices',
  text: `select p.id, p.subscription_sealed as sealed,
      exists (select 1 from push_acceptances a where a.notification_id = n.id and a.subscription_id = p.id) as "hasIt"
    from notifications n join sessions s on s.employee_id = n.employee_id join push_subscriptions p on p.session_id = s.id
    where n.id = $1 and s.ends_at > $2 and s.used_at > $3 order by p.created_at, p.id`,
};

const device: Statement<Pick<KeptPushDevice, 'id' | 'sealed'>> = {
  name: 'read_push_device',
  text: `select p.id, p.subscription_sealed as sealed from ${OF_EMPLOYEE} and p.id = $4`,
};

const accept: Statement<never> = {
  name: 'accept_push',
  text: `with taken as (update push_subscriptions set last_accepted_at = $3 where id = $1 returning id)
    insert into push_acceptances (notification_id, subscription_id)
      select n.id, taken.id from taken join notifications n on n.id = $2 on conflict do nothing`,
};

const forget: Statement<never> = {
  name: 'forget_push_subscription',
  text: 'delete from push_subscriptions where id = $1',
};

const forgetAll: Statement<never> = {
  name: 'forget_push_subscriptions',
  text: 'delete from push_subscriptions',
};

/**
 * Keeps a subscription in the place of that of the same browser; of more than ten of one person the oldest goes. False when
 * the session is not his, or has ended meanwhile. Within a transaction.
 */
export async function keepPushSubscriptionOf(
  transaction: Connection,
  subscription: Omit<PushSubscriptionRow, 'lastAcceptedAt'> & Readonly<{ employeeId: string }>,
): Promise<boolean> {
  const { id, sessionId, endpointHash, subscriptionSealed, createdAt, employeeId } = subscription;
  await transaction.run(dropSame, [endpointHash]);
  const values = [id, sessionId, endpointHash, subscriptionSealed, moment(createdAt), employeeId];
  const kept = await transaction.run(keep, values);
  await transaction.run(forgetOldest, [employeeId]);
  return kept.length === 1;
}

/** Somebody's subscriptions in sessions that are open, the newest first. */
export async function pushSubscriptionsOf(
  connection: Connection,
  employeeId: string,
  { now, idleSince }: Open,
): Promise<readonly OwnPushSubscription[]> {
  return connection.run(list, [employeeId, moment(now), moment(idleSince)]);
}

/** Whether somebody has one. */
export async function hasPushSubscriptionsOf(
  connection: Connection,
  employeeId: string,
  { now, idleSince }: Open,
): Promise<boolean> {
  const [row] = await connection.run(has, [employeeId, moment(now), moment(idleSince)]);
  return row?.has ?? false;
}

/** Ends one of somebody's subscriptions; false when he has none of this id. */
export async function deletePushSubscriptionOf(
  connection: Connection,
  id: string,
  employeeId: string,
): Promise<boolean> {
  return (await connection.run(remove, [id, employeeId])).length === 1;
}

/** The devices of a notification's receiver on which he is signed in. */
export async function pushDevicesOf(
  connection: Connection,
  notificationId: string,
  { now, idleSince }: Open,
): Promise<readonly KeptPushDevice[]> {
  return connection.run(devices, [notificationId, moment(now), moment(idleSince)]);
}

/** One device of somebody, if he is signed in on it. */
export async function pushDeviceOf(
  connection: Connection,
  { id, employeeId }: Readonly<{ id: string; employeeId: string }>,
  { now, idleSince }: Open,
): Promise<Pick<KeptPushDevice, 'id' | 'sealed'> | undefined> {
  return (await connection.run(device, [employeeId, moment(now), moment(idleSince), id]))[0];
}

/** A device has got a notification. One that is gone meanwhile is nothing to write down. */
export async function acceptPushOf(
  connection: Connection,
  { id, notificationId, now }: Readonly<{ id: string; notificationId: string; now: number }>,
): Promise<void> {
  await connection.run(accept, [id, notificationId, moment(now)]);
}

/** Forgets a subscription that its push service knows no more. */
export async function forgetPushSubscriptionOf(connection: Connection, id: string): Promise<void> {
  await connection.run(forget, [id]);
}

/** Forgets all of them: they were made for a key that nobody has any more. */
export async function forgetPushSubscriptionsOf(connection: Connection): Promise<void> {
  await connection.run(forgetAll, []);
}
