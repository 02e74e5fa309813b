import type { FigureVisits, FigureVisitsQuery } from '#contracts';
import type { FigureReader } from '#database';
import type { FiguresAsked } from './figures-asked.ts';

const orNull = (id: string | undefined): string | null | undefined => (id === 'nobody' ? null : id);

const isoOf = (at: number): string => new Date(at).toISOString();

/** A page of the visits behind a figure. Of a stage that the funnel has not there are none. */
export async function showVisits(
  { scope, frame, ownOf }: FiguresAsked,
  { stageId, employeeId, lossReasonId, counted, limit, cursor }: FigureVisitsQuery,
  reader: FigureReader,
): Promise<FigureVisits> {
  const stageIds = frame.stages.map(({ id }) => id).filter((id) => stageId === undefined || id === stageId);
  const { items, nextCursor } = await reader.visitsBehind({
    scope: { ...scope, stageIds },
    counted,
    employeeId: orNull(employeeId),
    lossReasonId: orNull(lossReasonId),
    limit,
    cursor,
  });
  return {
    items: items.map(({ enteredAt, endedAt, ...visit }) => ({
      ...visit,
      enteredAt: isoOf(enteredAt),
      endedAt: endedAt === null ? null : isoOf(endedAt),
    })),
    nextCursor,
    isOwn: ownOf !== null,
  };
}
