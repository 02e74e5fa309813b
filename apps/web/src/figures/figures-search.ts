import { PERIODS, type Period } from '#conveyor/hours';
import { knownDay, knownId, knownWord, knownWords } from '../parts/known.ts';

/** Whose figures of which days and which leads are looked at, as it stands in the address; without days they are the last thirty. */
export type FiguresSearch = Readonly<{
  funnel?: string | undefined;
  period?: Period | undefined;
  from?: string | undefined;
  until?: string | undefined;
  source?: string | undefined;
  segment?: string | undefined;
}>;

/** Reads it out of an address; what makes no sense there is left out. Days that are named win over a period. */
export function figuresSearch(given: Readonly<Record<string, unknown>>): FiguresSearch {
  const funnel = knownId(given['funnel']);
  const [from, until] = [knownDay(given['from']), knownDay(given['until'])];
  const [source, segment] = [knownWords(given['source']), knownWords(given['segment'])];
  const period = from === undefined && until === undefined && knownWord(PERIODS, given['period']);
  return {
    ...(funnel !== undefined && { funnel }),
    ...(period && { period }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(source !== undefined && { source }),
    ...(segment !== undefined && { segment }),
  };
}

/** The part of it that every figure is asked with. */
export function askedOf({ funnel: _, ...asked }: FiguresSearch): Omit<FiguresSearch, 'funnel'> {
  return asked;
}

/** Only the days of it. */
export function daysOf({
  period,
  from,
  until,
}: FiguresSearch): Pick<FiguresSearch, 'period' | 'from' | 'until'> {
  return {
    ...(period && { period }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  };
}
