import { knownDay, knownId } from '../parts/known.ts';

/** Which day of which department is looked at, as it stands in the address; without a day it is today. */
export type NormsSearch = Readonly<{ day?: string | undefined; department?: string | undefined }>;

/** Reads it out of an address; what makes no sense there is left out. */
export function normsSearch(given: Readonly<Record<string, unknown>>): NormsSearch {
  const [day, department] = [knownDay(given['day']), knownId(given['department'])];
  return { ...(day !== undefined && { day }), ...(department !== undefined && { department }) };
}
