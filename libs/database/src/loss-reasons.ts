import { In, IsNull } from 'typeorm';
import type { Transaction } from './database.ts';
import { lossReasons, type LossReasonRow } from './tables/loss-reasons.table.ts';

/** The loss reasons of a funnel in their order, archived ones left out. */
export async function lossReasonsOf(
  { manager }: Transaction,
  funnelId: string,
): Promise<readonly LossReasonRow[]> {
  const order = { position: 'asc' } as const;
  return manager.getRepository(lossReasons).find({ where: { funnelId, archivedAt: IsNull() }, order });
}

/** Writes the loss reasons of a funnel as they are to be, old and new ones, each at its place. */
export async function redrawLossReasonsOf(
  { manager }: Transaction,
  funnelId: string,
  reasons: readonly LossReasonRow[],
): Promise<void> {
  const repository = manager.getRepository(lossReasons);
  // Out of the way first: two reasons that change places must not meet at one.
  await repository.update({ funnelId, archivedAt: IsNull() }, { position: () => '-1 - position' });
  if (reasons.length > 0) await repository.upsert([...reasons], ['id']);
}

/** Archives these loss reasons. */
export async function archiveLossReasonsOf(
  { manager }: Transaction,
  ids: readonly string[],
  at: number,
): Promise<void> {
  await manager.getRepository(lossReasons).update({ id: In([...ids]) }, { archivedAt: at });
}
