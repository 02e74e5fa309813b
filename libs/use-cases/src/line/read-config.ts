import { join } from 'node:path';
import type { Calendars } from './calendars.ts';
import type { FunnelTemplates } from './funnel-templates.ts';
import { readCalendars } from './read-calendars.ts';
import { configRoot } from './read-config-files.ts';
import { readFunnelTemplates } from './read-funnel-templates.ts';

/** All that an operator edits in the folders of config/. */
export type ConfigFolders = Readonly<{ templates: FunnelTemplates; calendars: Calendars }>;

/**
 * Reads all of it. When files can't be used it throws an AggregateError of a ConfigFilesError for each
 * folder, so that the operator is told everything at once.
 */
export async function readConfig(root = configRoot()): Promise<ConfigFolders> {
  const [templates, calendars] = await Promise.allSettled([
    readFunnelTemplates(join(root, 'funnels')),
    readCalendars(join(root, 'calendars')),
  ]);
  if (templates.status === 'fulfilled' && calendars.status === 'fulfilled') {
    return { templates: templates.value, calendars: calendars.value };
  }
  const failed = [templates, calendars].flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
  throw new AggregateError(failed, 'Files of config/ can not be used');
}
