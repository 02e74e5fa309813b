import { PERIODS, type Period } from '#conveyor/hours';
import { knownDay, knownId, knownWord } from '../parts/known.ts';

/** Whose figures of which days are looked at, as it stands in the address; without days they are the last thirty. */
export type FiguresSearch = Readonly<{
  funnel?: string | undefined;
  period?: Period | undefined;
  from?: string | undefined;
  until?: string | undefined;
}>;

/** Reads it out of an address; what makes no sense there is left out. Days that are named win over a period. */
export function figuresSearch(given: Readonly<Record<string, unknown>>): FiguresSearch {
  const funnel = knownId(given['funnel']);
  const [from, until] = [knownDay(given['from']), knownDay(given['until'])];
  const period = from === undefined && until === undefined && knownWord(PERIODS, given['period']);
  return {
    ...(funnel !== undefined && { funnel }),
    ...(period && { period }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  };
}

/** The part of it that every figure is asked with. */
export function daysOf({ period, from, until }: FiguresSearch) {
  return {
    ...(period && { period }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  };
}
