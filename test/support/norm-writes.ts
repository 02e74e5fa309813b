import { ActivityNormList, ReportPreview } from '#contracts';
import {
  DepartmentNotificationPreferences,
  OwnNotificationPreferences,
  type NotificationPreferences,
} from '#contracts/preferences';
import { MessageTemplateList } from '#contracts/templates';
import type { MessageTexts } from '#conveyor/templates';
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

/** For every operation of the description that says how people are told. */
export const PREFERENCE_MAKERS: Readonly<Record<string, (site: WriteSite) => Promise<Write>>> = {
  setOwnPreferences: async ({ api, anna }) => {
    const as = { by: null, headers: (await sessionOf(api.database, anna.id)).headers };
    const path = '/account/notifications';
    const { version } = await api.granted(OwnNotificationPreferences, api.ask('GET', path, undefined, as));
    return { path, body: { version, preferences: everySoOften() }, as };
  },
  testOwnChannel: async ({ api, anna }) => {
    const { headers } = await sessionOf(api.database, anna.id);
    return { path: '/account/notifications/slack/test', as: { by: null, headers } };
  },
  setDepartmentPreferences: async ({ api }) => {
    const path = `/departments/${FIRST_DEPARTMENT}/notifications`;
    const { version } = await api.granted(DepartmentNotificationPreferences, api.ask('GET', path));
    return { path, body: { version, preferences: everySoOften() } };
  },
};

/** For every operation of the description that says what messages say. */
export const TEMPLATE_MAKERS: Readonly<Record<string, (site: WriteSite) => Promise<Write>>> = {
  setTemplate: async ({ api }) => {
    const path = `/departments/${FIRST_DEPARTMENT}/templates`;
    const { items } = await api.granted(MessageTemplateList, api.ask('GET', path));
    const { kind, language, version } = items[nextCount() % items.length] ?? { version: 0 };
    return { path, body: { kind, language, version, texts: numbered() } };
  },
  previewTemplate: async () => ({
    path: `/departments/${FIRST_DEPARTMENT}/templates/preview`,
    body: { kind: 'lead.moved', language: 'ru', texts: numbered(), leadId: null },
  }),
};

function numbered(): MessageTexts {
  return { subject: `${nextCount()} · {{stage}}`, headline: null, hint: '' };
}

function everySoOften(): NotificationPreferences {
  return { topics: {}, quiet: null, digest: { kind: 'every', minutes: 5 + (nextCount() % 60) } };
}

let counted = 0;

/** No two requests ask for the same. */
function nextCount(): number {
  counted += 1;
  return counted;
}
