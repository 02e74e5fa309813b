import { EVENTS_OF_ACTIONS, MAY_OFFER } from '#conveyor/events';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';

/** How much of the audit was read, and how many events for how many programs that has made. */
export type NewEvents = Readonly<{ read: number; made: number }>;

/** Begins at what is sealed now: whoever subscribes is told of what comes. */
const begin: Statement<never> = {
  name: 'begin_event_cursor',
  text: `insert into event_cursor (sequence) select coalesce(max(sequence), 0) from audit_seals on conflict (id) do nothing`,
};

/** Nobody else reads until the transaction ends; no row while somebody does. */
const lock: Statement<{ sequence: number }> = {
  name: 'lock_event_cursor',
  text: 'select sequence::float8 as sequence from event_cursor for update skip locked',
};

/** Where nobody wants anything there is nothing to look into. */
const skip: Statement<{ skipped: boolean }> = {
  name: 'skip_event_cursor',
  text: `
with moved as (update event_cursor set sequence = (select coalesce(max(sequence), 0) from audit_seals)
  where not exists (select from event_subscriptions) returning 1)
select exists (select from moved) as skipped`,
};

const KINDS = [
  ...EVENTS_OF_ACTIONS.map(({ action, type }) => `('${action}', '${type}', false)`),
  ...MAY_OFFER.map((action) => `('${action}', 'handoff.offered', true)`),
].join(', ');

/**
 * The next $2 seals after $1, as one delivery for each subscription that wants such an event; due at $3. A handoff is offered by the move
 * that has begun its visit. What is made already (by whoever died before he could write down how far he was) is not made twice.
 */
const make: Statement<NewEvents> = {
  name: 'make_event_deliveries',
  text: `
with batch as materialized (
    select s.sequence, s.record_id from audit_seals s where s.sequence > $1 order by s.sequence limit $2),
  made as (insert into event_deliveries (id, subscription_id, record_id, sequence, type, state, attempts, due_at, created_at)
    select gen_random_uuid(), u.id, b.record_id, b.sequence, k.type, 'waiting', 0, $3::timestamptz, $3::timestamptz
    from batch b
      join audit_records a on a.id = b.record_id
      join (values ${KINDS}) as k (action, type, offers) on k.action = a.action
      join leads l on l.id = a.subject_id
      join event_subscriptions u on k.type = any(u.types) and (u.funnel_ids is null or l.funnel_id = any(u.funnel_ids))
    where not k.offers or exists (select from handoffs h where h.visit_id = (a.details->>'visitId')::uuid)
    on conflict (subscription_id, record_id, type) do nothing returning 1),
  moved as (update event_cursor set sequence = (select max(sequence) from batch) where exists (select from batch))
select (select count(*)::int from batch) as read, (select count(*)::int from made) as made`,
};

/** The audit is read for events from now on, if it was not yet. In the transaction of who subscribes. */
export async function beginEventsOf(transaction: Connection): Promise<void> {
  await transaction.run(begin, []);
}

/**
 * Makes deliveries of the next sealed records, up to `most` of them, in a transaction. Seals are numbered one after the other by whoever holds
 * the lock of sealing, whatever order the records were committed in, so nothing appears behind a number that was read. While somebody
 * else reads, nothing is.
 */
export async function makeEventsOf(
  transaction: Connection,
  { most, now }: Readonly<{ most: number; now: number }>,
): Promise<NewEvents> {
  const [cursor] = await transaction.run(lock, []);
  if (!cursor) return { read: 0, made: 0 };
  const [skipped] = await transaction.run(skip, []);
  if (skipped?.skipped) return { read: 0, made: 0 };
  const [made] = await transaction.run(make, [String(cursor.sequence), most, moment(now)]);
  return made ?? { read: 0, made: 0 };
}
