import { CHANNELS, type AlertNoticeKind, type Channel } from '#conveyor';
import type { AlertStep } from '#conveyor/alerts';
import { tellPersonOf, type Transaction } from '#database';
import { keepersOf } from '#database/watch';

const KINDS: Readonly<Record<AlertStep['what'], AlertNoticeKind | null>> = {
  raise: 'alert.raised',
  remind: 'alert.reminder',
  end: 'alert.ended',
  keep: null,
  dismiss: null,
};

/**
 * Writes that whoever keeps the line running is told of what was decided about an alert, in the transaction in which it is decided: not by the
 * channel that is what is wrong, nor by one that is paused, whose messages would wait.
 */
export async function tellAlert(
  transaction: Transaction,
  { what, alert }: AlertStep,
  { now, paused }: Readonly<{ now: number; paused: readonly Channel[] }>,
): Promise<void> {
  const kind = KINDS[what];
  if (kind === null) return;
  const { id: alertId, rule, subject, since, value, threshold } = alert;
  const facts = { rule, subject, since, value, threshold, page: `/alerts/${alertId}` };
  const employeeIds = await keepersOf(transaction);
  await tellPersonOf(
    transaction,
    { kind, alertId, employeeIds, facts, avoid: [...failing(alert), ...paused] },
    now,
  );
}

/** The channel by which nobody would hear of it, because it is what is wrong. */
function failing({ rule, subject }: AlertStep['alert']): readonly Channel[] {
  if (rule !== 'queue-age' && rule !== 'canary') return [];
  return CHANNELS.filter((channel) => channel === subject);
}
