import { FaultSite, type FaultSettings } from '../support/fault-site.ts';
import type { Figures } from './fault.ts';

/** Opens a site for one run and closes it, whatever happens there. */
export async function onSite(
  settings: FaultSettings,
  happen: (site: FaultSite) => Promise<Figures>,
): Promise<Figures> {
  const site = await FaultSite.open(settings);
  try {
    return await happen(site);
  } finally {
    await site.close();
  }
}
