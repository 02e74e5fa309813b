import type { Provider } from '@nestjs/common';
import { Calendars } from '../line/calendars.ts';
import { FunnelTemplates } from '../line/funnel-templates.ts';
import { readConfig, type ConfigFolders } from '../line/read-config.ts';

const CONFIG_FOLDERS = Symbol('ConfigFolders');

/** What the folders of config/ hold, read once at the start. */
export const CONFIG_PROVIDERS: readonly Provider[] = [
  { provide: CONFIG_FOLDERS, useFactory: () => readConfig() },
  { provide: Calendars, inject: [CONFIG_FOLDERS], useFactory: (read: ConfigFolders) => read.calendars },
  { provide: FunnelTemplates, inject: [CONFIG_FOLDERS], useFactory: (read: ConfigFolders) => read.templates },
];
