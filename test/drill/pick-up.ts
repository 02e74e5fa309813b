import type { Line } from '../support/a-line.ts';
import type { FaultSite } from '../support/fault-site.ts';
import { enterLeads } from '../support/lead-traffic.ts';

/** How many leads are entered. */
export const PICKED_UP = 5;

/** Milliseconds until the first mail about leads that are entered now. Nobody else is to be told of anything meanwhile. */
export async function pickUp(site: FaultSite, line: Line): Promise<number> {
  const { accepted } = await site.sink.counts();
  const began = performance.now();
  await enterLeads(site.api, line, PICKED_UP);
  await site.mailed(accepted + 1);
  return performance.now() - began;
}
