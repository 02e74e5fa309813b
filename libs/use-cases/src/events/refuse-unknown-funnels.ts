import { refuse } from '#conveyor';
import { FunnelReader, type Transaction } from '#database';

/** Throws NOT_FOUND for the first of these funnels that is not there. */
export async function refuseUnknownFunnels(
  transaction: Transaction,
  funnelIds: readonly string[] | null | undefined,
): Promise<void> {
  const funnels = new FunnelReader(transaction);
  for (const id of funnelIds ?? [])
    if (!(await funnels.one(id))) refuse({ code: 'NOT_FOUND', details: { what: 'funnel', id } });
}
