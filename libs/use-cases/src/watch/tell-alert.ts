import { CHANNELS, type AlertNoticeKind, type Channel } from '#conveyor';
import { planOfAlert, type AlertStep } from '#conveyor/alerts';
import { tellPersonOf, type Transaction } from '#database';
import { driftOfPlanOf } from '#database/insight';
import { keepersOf } from '#database/watch';

const KINDS: Readonly<Record<AlertStep['what'], AlertNoticeKind | null>> = {
  raise: 'alert.raised',
  remind: 'alert.reminder',
  end: 'alert.ended',
  keep: null,
  dismiss: null,
};

type Look = Readonly<{ now: number; paused: readonly Channel[] }>;

/**
 * Writes that whoever keeps the line running is told of what was decided about an alert, in the transaction in which it is decided: not by the
 * channel that is what is wrong, nor by one that is paused, whose messages would wait. Of a plan that drifts the heads of its department are told, too: once, when it begins.
 */
export async function tellAlert(
  transaction: Transaction,
  { what, alert }: AlertStep,
  { now, paused }: Look,
): Promise<void> {
  const kind = KINDS[what];
  if (kind === null) return;
  const { id: alertId, rule, subject, since, value, threshold } = alert;
  const planId = planOfAlert(subject);
  const told = planId === null ? undefined : await driftOfPlanOf(transaction, planId);
  const shared = { rule, subject, since, value, threshold, drift: told?.drift ?? null };
  const facts = { ...shared, page: `/alerts/${alertId}` };
  const keepers = await keepersOf(transaction);
  const avoid = [...failing(alert), ...paused];
  await tellPersonOf(transaction, { kind, alertId, employeeIds: keepers, facts, avoid }, now);
  if (what !== 'raise' || !told || planId === null) return;
  const page = `/plan/promises?${new URLSearchParams({ funnel: told.funnelId, plan: planId }).toString()}`;
  const heads = told.heads.filter((id) => !keepers.includes(id));
  const forHeads = { ...shared, isForHead: true, page };
  await tellPersonOf(transaction, { kind, alertId, employeeIds: heads, facts: forHeads, avoid }, now);
}

/** The channel by which nobody would hear of it, because it is what is wrong. */
function failing({ rule, subject }: AlertStep['alert']): readonly Channel[] {
  if (rule !== 'queue-age' && rule !== 'canary') return [];
  return CHANNELS.filter((channel) => channel === subject);
}
