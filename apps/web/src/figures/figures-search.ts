import { PERIODS, type Period } from '#conveyor/hours';
import { knownDay, knownId, knownWord, knownWords } from '../parts/known.ts';

/** By which clock times are told where there is room for one: absent, by the calendar. */
export const CLOCKS = ['working'] as const;

export type Clock = (typeof CLOCKS)[number] | undefined;

/** Whose figures of which days and which leads are looked at, as it stands in the address; without days they are the last thirty. */
export type FiguresSearch = Readonly<{
  funnel?: string | undefined;
  /** All funnels of this department, in the place of one. */
  department?: string | undefined;
  period?: Period | undefined;
  from?: string | undefined;
  until?: string | undefined;
  source?: string | undefined;
  segment?: string | undefined;
  /** Only visits in which this employee had the lead. */
  person?: string | undefined;
  clock?: Clock;
}>;

type FiguresAsked = Omit<FiguresSearch, 'funnel' | 'department' | 'person' | 'clock'> &
  Readonly<{ employeeId?: string }>;

/** Reads it out of an address; what makes no sense there is left out. Days that are named win over a period. */
export function figuresSearch(given: Readonly<Record<string, unknown>>): FiguresSearch {
  const [funnel, department] = [knownId(given['funnel']), knownId(given['department'])];
  const [person, clock] = [knownId(given['person']), knownWord(CLOCKS, given['clock'])];
  const [from, until] = [knownDay(given['from']), knownDay(given['until'])];
  const [source, segment] = [knownWords(given['source']), knownWords(given['segment'])];
  const period = from === undefined && until === undefined && knownWord(PERIODS, given['period']);
  return {
    ...(funnel !== undefined && { funnel }),
    ...(department !== undefined && { department }),
    ...(period && { period }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(source !== undefined && { source }),
    ...(segment !== undefined && { segment }),
    ...(person !== undefined && { person }),
    ...(clock !== undefined && { clock }),
  };
}

/** The part of it that every figure is asked with. */
export function askedOf({
  funnel: _,
  department: __,
  clock: ___,
  person,
  ...asked
}: FiguresSearch): FiguresAsked {
  return { ...asked, ...(person !== undefined && { employeeId: person }) };
}

/** The part of it that what is open now is asked with: it has no days. */
export function askedNowOf(search: FiguresSearch): Omit<FiguresAsked, 'period' | 'from' | 'until'> {
  const { period: _, from: __, until: ___, ...asked } = askedOf(search);
  return asked;
}

/** By which one comes from one funnel to its leads, and back: it is named where it is one of several that are looked at. */
export const searchIn = (search: FiguresSearch, funnel: string): FiguresSearch =>
  search.department === undefined ? search : { ...search, funnel };
