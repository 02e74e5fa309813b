import { knownId } from '../parts/known.ts';

/** Of which funnel, and which of its plans, as it stands in the address. */
export type PlanSearch = Readonly<{ funnel?: string | undefined; plan?: string | undefined }>;

/** Reads it out of an address; what makes no sense there is left out. */
export function planSearch(given: Readonly<Record<string, unknown>>): PlanSearch {
  const [funnel, plan] = [knownId(given['funnel']), knownId(given['plan'])];
  return { ...(funnel !== undefined && { funnel }), ...(plan !== undefined && { plan }) };
}
