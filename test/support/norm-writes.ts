import { ActivityNormList } from '#contracts';
import { FIRST_DEPARTMENT } from '#database';
import type { Write, WriteSite } from './write-site.ts';

/** For every operation of the description that changes what is asked of whom. */
export const NORM_MAKERS: Readonly<Record<string, (site: WriteSite) => Promise<Write>>> = {
  setActivityNorms: async ({ api }) => {
    const path = `/departments/${FIRST_DEPARTMENT}/activity-norms`;
    const { version } = await api.granted(ActivityNormList, api.ask('GET', path));
    return {
      path,
      body: { version, norms: [{ role: 'rep', kind: 'call', period: 'day', count: nextCount() }] },
    };
  },
};

let counted = 0;

/** No two requests ask for the same. */
function nextCount(): number {
  counted += 1;
  return counted;
}
