import type { KeptFigures } from '#contracts';
import { FITS_ALL, refuse, type PlannedSeat, type SpecialistDraft } from '#conveyor';
import { lockSeatsOf, updateFunnelOf, type FunnelRow, type SpecialistRow, type Transaction } from '#database';
import { specialistsOf, type StageSeats } from '#database/insight';
import type { Caller } from '../caller.ts';
import { grouped } from '../grouped.ts';
import { writeSpecialists } from '../line/write-specialists.ts';

type By = Readonly<{ caller: Caller; now: number }>;

/** The specialists of these stages, whom nobody changes until the transaction ends. */
export async function lockStageSeats(
  transaction: Transaction,
  stageIds: readonly string[],
): Promise<readonly StageSeats[]> {
  await lockSeatsOf(transaction, stageIds);
  return stageSeatsOf(transaction, stageIds);
}

/** The specialists of these stages. */
export async function stageSeatsOf(
  transaction: Transaction,
  stageIds: readonly string[],
): Promise<readonly StageSeats[]> {
  const rows = grouped(await specialistsOf(transaction, stageIds), ({ stageId }) => stageId);
  return stageIds.map((stageId) => ({ stageId, specialists: (rows.get(stageId) ?? []).map(draftOf) }));
}

/** Writes the specialists of several stages of a funnel as a head would, stage by stage: all of them, or nothing. */
export async function writeStageSeats(
  transaction: Transaction,
  { funnel, seats }: Readonly<{ funnel: FunnelRow; seats: readonly StageSeats[] }>,
  by: By,
): Promise<void> {
  for (const { stageId, specialists } of seats) {
    const given = specialists.map((draft) => ({ ...draft, since: null }));
    await writeSpecialists(transaction, { stageId, specialists: given, version: funnel.version + 1 }, by);
  }
  await updateFunnelOf(transaction, funnel);
}

/** Throws LINE_CHANGED_SINCE with the stages that are not as they are thought to be. */
export function refuseIfChanged(
  planId: string,
  changed: readonly string[],
  nameOf: (stageId: string) => string,
): void {
  if (changed.length > 0)
    refuse({ code: 'LINE_CHANGED_SINCE', details: { planId, stages: changed.map(nameOf) } });
}

/** Somebody’s seat in a plan, by his id. */
export function seatOf({ employee, ...seat }: KeptFigures['stages'][number]['today'][number]): PlannedSeat {
  return { employeeId: employee, ...seat };
}

function draftOf({ employeeId, rank, weight, capacity, fits }: SpecialistRow): SpecialistDraft {
  return { employeeId, rank, weight, capacity, fits: fits ?? FITS_ALL };
}
