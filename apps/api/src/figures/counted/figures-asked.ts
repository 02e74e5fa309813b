import type { FiguresQuery } from '#contracts';
import type { Sight } from '#conveyor/access';
import { dayAfter, type Days } from '#conveyor/hours';
import type { FigureFrame, FigureReader, FigureScope } from '#database';
import { found } from '../../http/found.ts';
import { daysAsked } from '../days-asked.ts';

/** What is asked for: of which funnel, of which visits, compared with which. */
export type FiguresAsked = Readonly<{
  frame: FigureFrame;
  days: Days;
  before: Days;
  source: string | null;
  segment: string | null;
  /** Whose visits only; null: everybody's. */
  ownOf: string | null;
  scope: FigureScope;
  scopeBefore: FigureScope;
}>;

/**
 * Of which visits somebody may have figures: of all of a department that is in his sight, else of his own. A funnel that there is not is
 * NOT_FOUND.
 */
export async function figuresAsked(
  reader: FigureReader,
  {
    funnelId,
    query,
    sight,
    now,
  }: Readonly<{ funnelId: string; query: FiguresQuery; sight: Sight; now: number }>,
): Promise<FiguresAsked> {
  const frame = found(await reader.frame(funnelId), 'funnel', funnelId);
  const { days, before } = daysAsked(query, frame.timeZone, now);
  const seesAll = sight === null || sight.departmentIds.includes(frame.departmentId);
  const ownOf = seesAll ? null : sight.employeeId;
  const { source, segment } = query;
  const scopeOf = ({ from, until }: Days): FigureScope => ({
    stageIds: frame.stages.map(({ id }) => id),
    from,
    until: dayAfter(until, 1),
    employeeId: ownOf ?? undefined,
    source,
    segment,
  });
  return {
    frame,
    days,
    before,
    source: source ?? null,
    segment: segment ?? null,
    ownOf,
    scope: scopeOf(days),
    scopeBefore: scopeOf(before),
  };
}
