import { In, IsNull, LessThan, Not } from 'typeorm';
import type { Instant } from '#conveyor';
import type { Transaction } from '../database.ts';
import { plans, type PlanRow, type StageSeats } from '../tables/plans.table.ts';
import { specialists, type SpecialistRow } from '../tables/specialists.table.ts';

/** Writes a new plan, and removes those of its funnel that nobody has applied until `keptSince`. */
export async function insertPlanOf(
  { manager }: Transaction,
  plan: PlanRow,
  keptSince: Instant,
): Promise<void> {
  const repository = manager.getRepository(plans);
  await repository.delete({ funnelId: plan.funnelId, appliedAt: IsNull(), madeAt: LessThan(keptSince) });
  await repository.insert(plan);
}

/** A plan that nobody else applies or undoes until the transaction ends. */
export async function lockPlanOf({ manager }: Transaction, id: string): Promise<PlanRow | undefined> {
  const lock = { mode: 'pessimistic_write' } as const;
  return (await manager.getRepository(plans).findOne({ where: { id }, lock })) ?? undefined;
}

/** The plan that a funnel was last made by and that nobody has taken back, whether or not somebody has changed the line since; the funnel is locked. */
export async function lastPlanOf({ manager }: Transaction, funnelId: string): Promise<PlanRow | undefined> {
  const where = { funnelId, appliedAt: Not(IsNull()) };
  const last = await manager.getRepository(plans).findOne({ where, order: { appliedAt: 'desc' } });
  return last?.undoneAt === null ? last : undefined;
}

/** Writes since when the line is not the plan's any more, and by whom; null: it is. */
export async function planLeftOf(
  { manager }: Transaction,
  id: string,
  left: Readonly<{ leftAt: Instant | null; leftBy: string | null }>,
): Promise<void> {
  await manager.getRepository(plans).update({ id }, left);
}

/** Writes that a plan was applied, and what it changed. */
export async function planAppliedOf(
  { manager }: Transaction,
  id: string,
  applied: Readonly<{
    appliedAt: Instant;
    appliedBy: string | null;
    seatsBefore: readonly StageSeats[];
    seatsAfter: readonly StageSeats[];
  }>,
): Promise<void> {
  const { seatsBefore, seatsAfter, ...rest } = applied;
  await manager
    .getRepository(plans)
    .update({ id }, { ...rest, seatsBefore: [...seatsBefore], seatsAfter: [...seatsAfter] });
}

/** Writes that what a plan changed was taken back. */
export async function planUndoneOf(
  { manager }: Transaction,
  id: string,
  undone: Readonly<{ undoneAt: Instant; undoneBy: string | null }>,
): Promise<void> {
  await manager.getRepository(plans).update({ id }, undone);
}

/** All specialists of these stages. */
export async function specialistsOf(
  { manager }: Transaction,
  stageIds: readonly string[],
): Promise<readonly SpecialistRow[]> {
  return manager
    .getRepository(specialists)
    .find({ where: { stageId: In([...stageIds]) }, order: { stageId: 'asc', employeeId: 'asc' } });
}
