import { REPORT_KINDS, type ReportKind } from '#conveyor';
import { knownId, knownWord } from '../parts/known.ts';

/** Which report of which department is looked at, as it stands in the address; without a kind it is the weekly one. */
export type ReportsSearch = Readonly<{ kind?: ReportKind | undefined; department?: string | undefined }>;

/** Reads it out of an address; what makes no sense there is left out. */
export function reportsSearch(given: Readonly<Record<string, unknown>>): ReportsSearch {
  const [kind, department] = [knownWord(REPORT_KINDS, given['kind']), knownId(given['department'])];
  return { ...(kind !== undefined && { kind }), ...(department !== undefined && { department }) };
}
