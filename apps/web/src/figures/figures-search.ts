import { knownDay, knownId } from '../parts/known.ts';

/** Whose figures of which days are looked at, as it stands in the address; without days they are the last thirty. */
export type FiguresSearch = Readonly<{
  funnel?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
}>;

/** Reads it out of an address; what makes no sense there is left out. */
export function figuresSearch(given: Readonly<Record<string, unknown>>): FiguresSearch {
  const funnel = knownId(given['funnel']);
  const [from, until] = [knownDay(given['from']), knownDay(given['until'])];
  return {
    ...(funnel !== undefined && { funnel }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  };
}
