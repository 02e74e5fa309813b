import type { RetryPreview } from '#contracts';
import type { NotificationState } from '#conveyor';
import { moment } from '../moment.ts';
import { Composition } from '../reads/composition.ts';
import { HELD_BACK } from '../statements/held-back.ts';
import { ONE } from '../statements/one-notification.ts';
import type { Told } from '../statements/told.ts';
import type { Connection, Statement } from '../statement.ts';
import { conditionOf, type WhichMessages } from './which-messages.ts';

/** A message that is to be tried again, with the state that it was in. */
export type RetriedRow = Told & Readonly<{ state: NotificationState }>;

const lockOne: Statement<{ id: string; state: NotificationState }> = {
  name: 'lock_notification',
  text: `with ${ONE} select id, state from one`,
};

/**
 * Lets the messages $1 begin anew (now $2): the next generation, whose job whoever commits this adds, due now. Their attempts stay, and
 * the next one has the next number, so that an attempt that was thought dead writes nothing any more. An address that was refused is written
 * to again: whoever has them tried again takes it that it works by now.
 */
const beginAnew: Statement<RetriedRow> = {
  name: 'begin_anew',
  text: `
with
  these as materialized (select id, state from notifications where id = any($1::uuid[])),
  reopened as (update attentions set closed_at = null where notification_id = any($1::uuid[]) and closed_at is not null),
  reached as (delete from refused_addresses r using notifications m
    where m.id = any($1::uuid[]) and r.employee_id = m.employee_id and r.channel = m.channel)
update notifications n set state = 'pending', generation = n.generation + 1, losses = 0, deaths = 0, due_at = $2, renewed_at = $2,
  enqueued_at = $2, changed_at = $2, code = null, detail = null, cause = null
from these where n.id = these.id
returning n.id as "notificationId", n.generation, n.channel, these.state`,
};

/** A message, locked until the transaction ends; undefined: there is none. */
export async function lockNotificationOf(
  connection: Connection,
  id: string,
): Promise<Readonly<{ id: string; state: NotificationState }> | undefined> {
  const [row] = await connection.run(lockOne, [id]);
  return row;
}

/** Up to `most` of these messages, the oldest first, locked; those that somebody else works on at this moment are left out. */
export async function lockTroubledOf(
  connection: Connection,
  which: WhichMessages,
  { most, mayHaveArrived }: Readonly<{ most: number; mayHaveArrived: boolean }>,
): Promise<readonly string[]> {
  const parts = new Composition();
  const condition = conditionOf(which, parts);
  const unless = parts.when(!mayHaveArrived, 'a', `n.state <> 'ambiguous'`);
  const limit = parts.value(most);
  const rows = await connection.run(
    parts.statement<{ id: string }>(
      'lock_troubled',
      `select n.id from notifications n where ${[condition, ...unless].join(' and ')}
        order by n.created_at limit ${limit} for no key update of n skip locked`,
    ),
    parts.values,
  );
  return rows.map(({ id }) => id);
}

/** Lets messages that are locked begin anew. */
export async function beginAnewOf(
  connection: Connection,
  ids: readonly string[],
  now: number,
): Promise<readonly RetriedRow[]> {
  return ids.length === 0 ? [] : connection.run(beginAnew, [ids, moment(now)]);
}

/** How many messages these are. */
export async function countTroubledOf(connection: Connection, which: WhichMessages): Promise<RetryPreview> {
  const parts = new Composition();
  const condition = conditionOf(which, parts);
  const [counts] = await connection.run(
    parts.statement<RetryPreview>(
      'count_troubled',
      `select count(*) filter (where state <> 'ambiguous')::int as messages,
        count(*) filter (where state = 'ambiguous')::int as "mayHaveArrived",
        count(*) filter (where ${HELD_BACK})::int as paused from notifications n where ${condition}`,
    ),
    parts.values,
  );
  return counts ?? { messages: 0, mayHaveArrived: 0, paused: 0 };
}
