import type { Translate } from '../texts/translate.ts';
import { browserNamed } from './browser-named.ts';

/** What a device is called by what its browser calls itself (null: it says nothing): browser and system, or its own words where they are not known. */
export function deviceName(t: Translate, agent: string | null): string {
  const known = agent === null ? undefined : browserNamed(agent);
  return known ? t('account.session-browser', known) : (agent ?? t('account.session-unknown'));
}
