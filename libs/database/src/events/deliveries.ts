import type { EventDeliveryState } from '#conveyor/events';
import { moment } from '../moment.ts';
import type { Connection, Statement } from '../statement.ts';
import { iso } from '../statements/iso.ts';

/** A delivery as a screen shows it. */
export type DeliveryListed = Readonly<{
  id: string;
  type: string;
  state: EventDeliveryState;
  leadId: string;
  attempts: number;
  /** When what it tells of happened; moments are ISO 8601. */
  happenedAt: string;
  triedAt: string | null;
  dueAt: string | null;
  status: number | null;
  code: string | null;
  sequence: number;
}>;

/** Which deliveries of a subscription; `after`: the last one of the page before. */
export type DeliveriesAsked = Readonly<{
  subscriptionId: string;
  state: EventDeliveryState | null;
  after: readonly [sequence: number, id: string] | null;
  most: number;
}>;

const list: Statement<DeliveryListed> = {
  name: 'list_event_deliveries',
  text: `
select d.id, d.type, d.state, a.subject_id as "leadId", d.attempts, ${iso('a.at')} as "happenedAt", ${iso('d.tried_at')} as "triedAt",
  ${iso('d.due_at')} as "dueAt", d.status, d.code, d.sequence::float8 as sequence
from event_deliveries d join audit_records a on a.id = d.record_id
where d.subscription_id = $1 and ($2::text is null or d.state = $2)
  and ($3::bigint is null or (d.sequence, d.id) < ($3::bigint, $4::uuid))
order by d.sequence desc, d.id desc limit $5`,
};

const AGAIN = `update event_deliveries d set state = 'waiting', attempts = 0, due_at = $2, ended_at = null, claimed_until = null
  where d.subscription_id = $1`;

const again: Statement<{ count: number }> = {
  name: 'send_events_again',
  text: `with again as (${AGAIN} and d.id = any($3::uuid[]) and d.state <> 'waiting' returning 1) select count(*)::int as count from again`,
};

const failedAgain: Statement<{ count: number }> = {
  name: 'send_failed_events_again',
  text: `with again as (${AGAIN} and d.state = 'failed' and d.created_at >= $3 returning 1) select count(*)::int as count from again`,
};

/** A page of deliveries, the newest first. */
export async function deliveriesOf(
  connection: Connection,
  { subscriptionId, state, after, most }: DeliveriesAsked,
): Promise<readonly DeliveryListed[]> {
  const [sequence, id] = after ?? [null, null];
  return connection.run(list, [subscriptionId, state, sequence === null ? null : String(sequence), id, most]);
}

/** Has these deliveries begin anew, but for those that wait anyway; gives how many. */
export async function sendAgainOf(
  transaction: Connection,
  subscriptionId: string,
  { ids, now }: Readonly<{ ids: readonly string[]; now: number }>,
): Promise<number> {
  return (await transaction.run(again, [subscriptionId, moment(now), ids]))[0]?.count ?? 0;
}

/** Has all deliveries begin anew that have failed and were made since a moment; gives how many. */
export async function sendFailedAgainOf(
  transaction: Connection,
  subscriptionId: string,
  { since, now }: Readonly<{ since: number; now: number }>,
): Promise<number> {
  return (await transaction.run(failedAgain, [subscriptionId, moment(now), moment(since)]))[0]?.count ?? 0;
}
