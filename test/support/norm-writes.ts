import { ActivityNormList, ReportPreview } from '#contracts';
import { FIRST_DEPARTMENT } from '#database';
import { sessionOf } from './api-keys.ts';
import type { Write, WriteSite } from './write-site.ts';

/** For every operation of the description that changes what is asked of whom, and when it is told how that went. */
export const NORM_MAKERS: Readonly<Record<string, (site: WriteSite) => Promise<Write>>> = {
  setActivityNorms: async ({ api }) => {
    const path = `/departments/${FIRST_DEPARTMENT}/activity-norms`;
    const { version } = await api.granted(ActivityNormList, api.ask('GET', path));
    return {
      path,
      body: { version, norms: [{ role: 'rep', kind: 'call', period: 'day', count: nextCount() }] },
    };
  },
  setReports: async ({ api }) => {
    const department = `/departments/${FIRST_DEPARTMENT}`;
    const { schedule } = await api.granted(ReportPreview, api.ask('GET', `${department}/report-preview`));
    const { version, daily } = schedule;
    const at = `10:${String(nextCount() % 60).padStart(2, '0')}`;
    return {
      path: `${department}/reports`,
      body: { version, daily, weekly: { isOn: true, on: 'monday', at } },
    };
  },
  sendReport: async () => ({
    path: `/departments/${FIRST_DEPARTMENT}/report-preview/send`,
    // No two that follow each other are the same.
    body: { kind: nextCount() % 2 === 0 ? 'weekly' : 'daily' },
  }),
  wantReports: async ({ api, anna }) => {
    const { headers } = await sessionOf(api.database, anna.id);
    return { path: '/account/reports', body: { isWanted: false }, as: { by: null, headers } };
  },
};

let counted = 0;

/** No two requests ask for the same. */
function nextCount(): number {
  counted += 1;
  return counted;
}
