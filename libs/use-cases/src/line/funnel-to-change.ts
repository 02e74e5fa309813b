import { refuse } from '#conveyor';
import { lockFunnelOf, stageOf, stagesOf, type FunnelRow, type StageRow, type Transaction } from '#database';
import { refuseOnDepartment } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';

/** A stage that is about to change, with its funnel, which nobody else changes meanwhile. */
export type StageToChange = Readonly<{ funnel: FunnelRow; stages: readonly StageRow[]; stage: StageRow }>;

/**
 * The funnel that a change was decided on; nobody else changes it until the transaction ends. Throws
 * NOT_FOUND, NOT_ALLOWED, FUNNEL_ARCHIVED, or STALE_VERSION when it was changed since.
 */
export async function funnelToChange(
  transaction: Transaction,
  { id, version, caller }: Readonly<{ id: string; version: number; caller: Caller }>,
): Promise<FunnelRow> {
  const funnel = await lockFunnelOf(transaction, id);
  if (!funnel) return refuse({ code: 'NOT_FOUND', details: { what: 'funnel', id } });
  refuseOnDepartment(caller, 'line.change', funnel.departmentId);
  if (funnel.archivedAt !== null) refuse({ code: 'FUNNEL_ARCHIVED', details: { funnelId: id } });
  if (funnel.version !== version) {
    refuse({
      code: 'STALE_VERSION',
      details: { what: 'funnel', id, expected: version, actual: funnel.version },
    });
  }
  return funnel;
}

/** The same for a stage, by its funnel's version. Throws STAGE_ARCHIVED when the stage is out of use. */
export async function stageToChange(
  transaction: Transaction,
  { stageId, version, caller }: Readonly<{ stageId: string; version: number; caller: Caller }>,
): Promise<StageToChange> {
  const found = await stageOf(transaction, stageId);
  if (!found) return refuse({ code: 'NOT_FOUND', details: { what: 'stage', id: stageId } });
  const funnel = await funnelToChange(transaction, { id: found.funnelId, version, caller });
  const stages = await stagesOf(transaction, funnel.id);
  const stage = stages.find(({ id }) => id === stageId);
  return stage ? { funnel, stages, stage } : refuse({ code: 'STAGE_ARCHIVED', details: { stageId } });
}
