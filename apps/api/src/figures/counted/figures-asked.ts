import type { FiguresQuery } from '#contracts';
import type { Sight } from '#conveyor/access';
import { dayAfter, type Days } from '#conveyor/hours';
import type { FigureFrame, FigureReader, FigureScope } from '#database';
import { found } from '../../http/found.ts';
import { daysAsked } from '../days-asked.ts';
import { narrowedTo, type Narrowed } from '../narrowed.ts';

/** What is asked for: of which funnel, of which visits, compared with which. */
export type FiguresAsked = Readonly<{
  frame: FigureFrame;
  days: Days;
  before: Days;
  /** Whose visits only, because he may see no others; null: everybody's. */
  ownOf: string | null;
  scope: FigureScope;
  scopeBefore: FigureScope;
}> &
  Narrowed;

/** What is asked for of all funnels of a department: of each of them, and of what they have in common. */
export type DepartmentAsked = Readonly<{ whole: FiguresAsked; funnels: readonly FiguresAsked[] }>;

type Asking = Readonly<{ query: FiguresQuery; sight: Sight; now: number }>;

/**
 * Of which visits somebody may have figures: of all of a department that is in his sight, else of his own. A funnel or an employee that there is
 * not is NOT_FOUND, an employee whom he does not see NOT_ALLOWED.
 */
export async function figuresAsked(
  reader: FigureReader,
  { funnelId, ...asking }: Asking & Readonly<{ funnelId: string }>,
): Promise<FiguresAsked> {
  const frame = found(await reader.frame(funnelId, asking.query.employeeId), 'funnel', funnelId);
  return askedOf(frame, asking);
}

/** The same of all funnels of a department; what they have in common is under the department's name. */
export async function departmentAsked(
  reader: FigureReader,
  { departmentId: id, ...asking }: Asking & Readonly<{ departmentId: string }>,
): Promise<DepartmentAsked> {
  const { department, timeZone, funnels } = found(
    await reader.departmentFrame(id, asking.query.employeeId),
    'department',
    id,
  );
  const frame: FigureFrame = {
    funnel: department,
    departmentId: id,
    timeZone,
    stages: funnels.flatMap(({ stages }) => stages),
    people: everybodyOf(funnels),
    lossReasons: [],
  };
  return { whole: askedOf(frame, asking), funnels: funnels.map((each) => askedOf(each, asking)) };
}

/** Whoever is of one of the funnels, once and by name. */
function everybodyOf(funnels: readonly FigureFrame[]): FigureFrame['people'] {
  const people = new Map(funnels.flatMap((funnel) => funnel.people.map((one) => [one.id, one])));
  return [...people.values()].toSorted((one, other) => one.name.localeCompare(other.name));
}

function askedOf(frame: FigureFrame, { query, sight, now }: Asking): FiguresAsked {
  const { days, before } = daysAsked(query, frame.timeZone, now);
  const seesAll = sight === null || sight.departmentIds.includes(frame.departmentId);
  const ownOf = seesAll ? null : sight.employeeId;
  const { source, segment, employeeId } = query;
  const narrowed = narrowedTo(frame, query, ownOf);
  const scopeOf = ({ from, until }: Days): FigureScope => ({
    stageIds: frame.stages.map(({ id }) => id),
    from,
    until: dayAfter(until, 1),
    employeeId: ownOf ?? employeeId,
    source,
    segment,
  });
  return {
    frame,
    days,
    before,
    ...narrowed,
    ownOf,
    scope: scopeOf(days),
    scopeBefore: scopeOf(before),
  };
}
