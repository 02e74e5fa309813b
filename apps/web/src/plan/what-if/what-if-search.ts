import { knownId } from '../../parts/known.ts';

/** Of which funnel, and which of its simulations, as it stands in the address. */
export type WhatIfSearch = Readonly<{ funnel?: string | undefined; simulation?: string | undefined }>;

/** Reads it out of an address; what makes no sense there is left out. */
export function whatIfSearch(given: Readonly<Record<string, unknown>>): WhatIfSearch {
  const [funnel, simulation] = [knownId(given['funnel']), knownId(given['simulation'])];
  return { ...(funnel !== undefined && { funnel }), ...(simulation !== undefined && { simulation }) };
}
