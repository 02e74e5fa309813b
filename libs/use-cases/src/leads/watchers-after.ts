import type { WatcherList } from '#contracts';
import { refuse } from '#conveyor';
import { watchersOf, watchingOf, type Transaction, type Watching } from '#database';

/** Who watches a lead once `change` is done. Throws NOT_FOUND when there is no such lead or employee. */
export async function watchersAfter(
  transaction: Transaction,
  { leadId, employeeId }: Readonly<{ leadId: string; employeeId: string }>,
  change: (watching: Watching) => Promise<void>,
): Promise<WatcherList> {
  const watching = await watchingOf(transaction, leadId, employeeId);
  if (!watching.lead) refuse({ code: 'NOT_FOUND', details: { what: 'lead', id: leadId } });
  if (!watching.employee) refuse({ code: 'NOT_FOUND', details: { what: 'employee', id: employeeId } });
  await change(watching);
  const watchers = await watchersOf(transaction, leadId);
  return watchers ?? refuse({ code: 'NOT_FOUND', details: { what: 'lead', id: leadId } });
}
