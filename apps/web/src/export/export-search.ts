import { knownId, knownWord } from '../parts/known.ts';

/** What can be taken out, in the order in which it is offered. */
export const EXPORTED = ['leads', 'visits', 'activities', 'handoffs', 'messages', 'employees'] as const;

export type Exported = (typeof EXPORTED)[number];

/** What is taken out at first, and of which funnel, as it stands in the address. */
export type ExportSearch = Readonly<{ what?: Exported | undefined; funnel?: string | undefined }>;

/** Reads it out of an address; what makes no sense there is left out. */
export function exportSearch(given: Readonly<Record<string, unknown>>): ExportSearch {
  const [what, funnel] = [knownWord(EXPORTED, given['what']), knownId(given['funnel'])];
  return { ...(what !== undefined && { what }), ...(funnel !== undefined && { funnel }) };
}
