import type { WatcherList } from '#contracts';
import { refuse } from '#conveyor';
import { scopeOf } from '#conveyor/access';
import { watchersOf, watchingOf, type Transaction, type Watching } from '#database';
import { refuseOnLeadOf } from '../access/refuse-on-lead-of.ts';
import type { Caller } from '../caller.ts';

/** Who watches a lead once `change` is done. Throws NOT_FOUND when there is no such lead or employee. */
export async function watchersAfter(
  transaction: Transaction,
  { leadId, employeeId, caller }: Readonly<{ leadId: string; employeeId: string; caller: Caller }>,
  change: (watching: Watching) => Promise<void>,
): Promise<WatcherList> {
  const watching = await watchingOf(transaction, leadId, employeeId);
  if (!watching.lead) refuse({ code: 'NOT_FOUND', details: { what: 'lead', id: leadId } });
  if (!watching.employee) refuse({ code: 'NOT_FOUND', details: { what: 'employee', id: employeeId } });
  await refuseOnLeadOf(transaction, caller, 'leads.watch', leadId);
  // Whose own leads he may watch does so himself; to have others watch them is for heads.
  if (caller.as && employeeId !== caller.as.employeeId && scopeOf(caller.as, 'leads.watch') === 'own')
    refuse({ code: 'NOT_ALLOWED', details: { right: 'leads.watch' } });
  await change(watching);
  const watchers = await watchersOf(transaction, leadId);
  return watchers ?? refuse({ code: 'NOT_FOUND', details: { what: 'lead', id: leadId } });
}
