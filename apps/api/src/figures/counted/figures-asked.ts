import type { FiguresQuery } from '#contracts';
import { refuse } from '#conveyor';
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
  /** Whose visits only, because nobody else is asked for; null: everybody's. */
  employee: FigureFrame['people'][number] | null;
  /** Whose visits only, because he may see no others; null: everybody's. */
  ownOf: string | null;
  scope: FigureScope;
  scopeBefore: FigureScope;
}>;

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
  if (ownOf !== null && employeeId !== undefined && employeeId !== ownOf)
    refuse({ code: 'NOT_ALLOWED', details: { right: 'leads.read' } });
  const person = frame.people.find(({ id }) => id === employeeId);
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
    source: source ?? null,
    segment: segment ?? null,
    employee: employeeId === undefined ? null : found(person, 'employee', employeeId),
    ownOf,
    scope: scopeOf(days),
    scopeBefore: scopeOf(before),
  };
}
