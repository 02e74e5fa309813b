import { refuse } from '#conveyor';
import { isTroubled } from '#conveyor/ops';
import type { Transaction } from '#database';
import { lockNotificationOf } from '#database/ops';

/** Locks a message that somebody is to look after; throws NOT_FOUND, and NOT_IN_TROUBLE when nobody has to. */
export async function messageInTrouble(
  transaction: Transaction,
  id: string,
): Promise<NonNullable<Awaited<ReturnType<typeof lockNotificationOf>>>> {
  const message = await lockNotificationOf(transaction, id);
  if (!message) return refuse({ code: 'NOT_FOUND', details: { what: 'notification', id } });
  const { state } = message;
  if (!isTroubled(state)) refuse({ code: 'NOT_IN_TROUBLE', details: { id, state } });
  return message;
}
