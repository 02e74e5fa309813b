import { knownId } from '../parts/known.ts';

/** Which funnel's line is shown, as it stands in the address. */
export type LineSearch = Readonly<{ funnel?: string | undefined }>;

/** Reads it out of an address; what makes no sense there is left out. */
export function lineSearch({ funnel }: Readonly<Record<string, unknown>>): LineSearch {
  const known = knownId(funnel);
  return known ? { funnel: known } : {};
}
