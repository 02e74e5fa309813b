import { In, IsNull } from 'typeorm';
import type { Transaction } from './database.ts';
import { funnels, type FunnelRow } from './tables/funnels.table.ts';
import { stages, type StageRow } from './tables/stages.table.ts';
import { visits } from './tables/visits.table.ts';

/** A funnel that nobody else changes until the transaction ends; undefined when there is none with this id. */
export async function lockFunnelOf({ manager }: Transaction, id: string): Promise<FunnelRow | undefined> {
  const lock = { mode: 'pessimistic_write' } as const;
  return (await manager.getRepository(funnels).findOne({ where: { id }, lock })) ?? undefined;
}

/** A stage, archived or not; undefined when there is none with this id. */
export async function stageOf({ manager }: Transaction, id: string): Promise<StageRow | undefined> {
  return (await manager.getRepository(stages).findOneBy({ id })) ?? undefined;
}

/** The stages of a funnel in their order, archived ones left out. */
export async function stagesOf({ manager }: Transaction, funnelId: string): Promise<readonly StageRow[]> {
  const order = { position: 'asc' } as const;
  return manager.getRepository(stages).find({ where: { funnelId, archivedAt: IsNull() }, order });
}

/** Writes a new funnel with its stages. */
export async function insertFunnelOf(
  { manager }: Transaction,
  funnel: FunnelRow,
  itsStages: readonly StageRow[],
): Promise<void> {
  await manager.getRepository(funnels).insert(funnel);
  await manager.getRepository(stages).insert([...itsStages]);
}

/** Gives the funnel its next version, and what else of it changes. */
export async function updateFunnelOf(
  { manager }: Transaction,
  { id, version }: FunnelRow,
  changes: Partial<Pick<FunnelRow, 'name' | 'archivedAt'>> = {},
): Promise<void> {
  await manager.getRepository(funnels).update({ id }, { ...changes, version: version + 1 });
}

/** Writes the stages as they are to be, old and new ones, each at its place. */
export async function redrawStagesOf(
  { manager }: Transaction,
  funnelId: string,
  itsStages: readonly StageRow[],
): Promise<void> {
  const repository = manager.getRepository(stages);
  // Out of the way first: two stages that change places must not meet at one.
  await repository.update({ funnelId, archivedAt: IsNull() }, { position: () => '-1 - position' });
  await repository.upsert([...itsStages], ['id']);
}

/** Writes one stage as it is to be. */
export async function updateStageOf({ manager }: Transaction, { id, ...facts }: StageRow): Promise<void> {
  await manager.getRepository(stages).update({ id }, facts);
}

/** Archives these stages. */
export async function archiveStagesOf(
  { manager }: Transaction,
  ids: readonly string[],
  at: number,
): Promise<void> {
  await manager.getRepository(stages).update({ id: In([...ids]) }, { archivedAt: at });
}

/**
 * How many open leads stand at each of these stages, those with none left out. Until the transaction
 * ends no lead can come to them: a move locks the stage that it leads to, and waits here.
 */
export async function openLeadsAt(
  { manager }: Transaction,
  stageIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const lock = { mode: 'pessimistic_write' } as const;
  const order = { id: 'asc' } as const;
  await manager.getRepository(stages).find({ where: { id: In([...stageIds]) }, order, lock });
  const rows = await manager
    .createQueryBuilder(visits, 'v')
    .select('v.stageId', 'stageId')
    .addSelect('count(*)::int', 'leads')
    .where({ stageId: In([...stageIds]), endedAt: IsNull() })
    .groupBy('v.stageId')
    .getRawMany<{ stageId: string; leads: number }>();
  return new Map(rows.map(({ stageId, leads }) => [stageId, leads]));
}
