import { CHANNELS, type AlertNoticeKind, type AlertStep, type Channel } from '#conveyor';
import { keepersOf, tellPersonOf, type Transaction } from '#database';

const KINDS: Readonly<Record<AlertStep['what'], AlertNoticeKind | null>> = {
  raise: 'alert.raised',
  remind: 'alert.reminder',
  end: 'alert.ended',
  keep: null,
  dismiss: null,
};

/** Writes that whoever keeps the line running is told of what was decided about an alert, in the transaction in which it is decided. */
export async function tellAlert(
  transaction: Transaction,
  { what, alert }: AlertStep,
  now: number,
): Promise<void> {
  const kind = KINDS[what];
  if (kind === null) return;
  const { id: alertId, rule, subject, since, value, threshold } = alert;
  const facts = { rule, subject, since, value, threshold, page: `/alerts/${alertId}` };
  const employeeIds = await keepersOf(transaction);
  await tellPersonOf(transaction, { kind, alertId, employeeIds, facts, avoid: failing(alert) }, now);
}

/** The channel by which nobody would hear of it, because it is what is wrong. */
function failing({ rule, subject }: AlertStep['alert']): Channel | null {
  if (rule !== 'queue-age' && rule !== 'canary') return null;
  return CHANNELS.find((channel) => channel === subject) ?? null;
}
