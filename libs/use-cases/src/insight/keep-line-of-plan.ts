import { isDeepStrictEqual } from 'node:util';
import { KeptFigures } from '#contracts';
import { isLineOfPlan, WEEK, type SpecialistDraft } from '#conveyor';
import { stagesOf, type Transaction } from '#database';
import { lastPlanOf, planLeftOf, type PlanRow, type StageSeats } from '#database/insight';
import type { Caller } from '../caller.ts';
import { seatOf, stageSeatsOf } from './change-seats.ts';

/** What is put back so soon was a slip: the weeks show the plan all the same. */
const SLIP = WEEK;

/**
 * Keeps whether a funnel's line is still the one that its last plan has made, after somebody has changed specialists or stages in this transaction: a promise is held
 * to no other line. What is put back within a week has changed nothing; later the plan stays left. The funnel is locked.
 */
export async function keepLineOfPlan(
  transaction: Transaction,
  funnelId: string,
  { caller, now }: Readonly<{ caller: Caller; now: number }>,
): Promise<void> {
  const plan = await lastPlanOf(transaction, funnelId);
  if (!plan) return;
  const { id, leftAt = null } = plan;
  const isLeft = !(await isItsLine(transaction, plan));
  if (isLeft && leftAt === null) await planLeftOf(transaction, id, { leftAt: now, leftBy: caller.actor });
  if (!isLeft && leftAt !== null && now - leftAt <= SLIP)
    await planLeftOf(transaction, id, { leftAt: null, leftBy: null });
}

/** Of the stages that a plan has changed, those whose specialists are others by now, or on other terms. */
export function changedSince(
  seatsAfter: readonly StageSeats[],
  now: readonly StageSeats[],
): readonly string[] {
  const today = new Map(now.map(({ stageId, specialists }) => [stageId, specialists]));
  return seatsAfter.flatMap(({ stageId, specialists }) =>
    isDeepStrictEqual(byPerson(today.get(stageId)), byPerson(specialists)) ? [] : [stageId],
  );
}

/** Whether the funnel has the same stages, and all but those that the plan has passed by have the specialists that the plan gave or left them. */
async function isItsLine(
  transaction: Transaction,
  { funnelId, figures, seatsAfter }: PlanRow,
): Promise<boolean> {
  const { stages: planned, passedBy } = KeptFigures.parse(figures);
  const passed = new Set(passedBy.map(({ stage }) => stage));
  const stageIds = (await stagesOf(transaction, funnelId)).flatMap(({ id }) => (passed.has(id) ? [] : [id]));
  if (
    !isDeepStrictEqual(
      stageIds,
      planned.map(({ stage }) => stage),
    )
  )
    return false;
  const today = await stageSeatsOf(transaction, stageIds);
  const changed = seatsAfter ?? [];
  const untouched = planned.filter(({ stage }) => !changed.some(({ stageId }) => stageId === stage));
  return (
    changedSince(changed, today).length === 0 &&
    untouched.every(({ stage, proposed }) =>
      isLineOfPlan(today.find(({ stageId }) => stageId === stage)?.specialists ?? [], proposed.map(seatOf)),
    )
  );
}

function byPerson(all: readonly SpecialistDraft[] = []): readonly SpecialistDraft[] {
  return all.toSorted((one, other) => (one.employeeId < other.employeeId ? -1 : 1));
}
