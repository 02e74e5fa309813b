import { describe, expect, it } from '@jest/globals';
import { AlertThresholdList } from '#contracts';
import { administrator } from '../support/channel-writes.ts';
import { auditOf } from '../support/audit-records.ts';
import { useApi } from '../support/line-api.ts';

const api = useApi();
const byEnvironment = useApi({
  settings: async () => ({
    ALERT_CANARY_SECONDS: '90',
    ALERT_DISK_PERCENT: '80',
  }),
});

const shown = (where = api, language: 'en' | 'ru' = 'en') =>
  where.granted(AlertThresholdList, where.ask('GET', '/alert-thresholds', undefined, { language }));

async function set(thresholds: object, where = api) {
  const { version } = await shown(where);
  return where.ask('PUT', '/alert-thresholds', { version, thresholds }, await administrator(where));
}

async function threshold(rule: string, where = api) {
  const { items } = await shown(where);
  return items.find((item) => item.rule === rule);
}

describe('the thresholds of alerts', () => {
  it('are the usual ones until somebody sets another, each with what it is about', async () => {
    expect(await threshold('queue-age')).toEqual({
      rule: 'queue-age',
      title: 'Messages wait too long to be sent',
      unit: 'seconds',
      threshold: 300,
      source: 'default',
      environment: null,
      kept: null,
      usual: 300,
      least: 1,
      most: 86_400,
    });
    expect((await shown(api, 'ru')).items[0]?.title).toBe('Сообщения слишком долго ждут отправки');
  });

  it('are set together, taken back one by one, and the audit has which', async () => {
    expect((await set({ 'queue-age': 600, disk: 75 })).status).toBe(200);
    expect(await threshold('queue-age')).toMatchObject({ threshold: 600, source: 'product', kept: 600 });
    expect(await shown()).toMatchObject({ version: 2, changedBy: { name: 'Administrator' } });
    expect((await set({ disk: null })).status).toBe(200);
    expect(await threshold('disk')).toMatchObject({ threshold: 90, source: 'default', kept: null });
    expect(await threshold('queue-age')).toMatchObject({ threshold: 600, source: 'product' });
    const kept = (await auditOf(api.database, null)).filter(
      ({ action }) => action === 'alert.thresholds-changed',
    );
    expect(kept.map(({ details }) => details)).toEqual([
      { version: 2, fields: ['queue-age', 'disk'] },
      { version: 3, fields: ['disk'] },
    ]);
  });

  it('that can not be are refused, every one at once, and nothing is set', async () => {
    const before = await shown();
    const wrong = { 'queue-age': 0, canary: 1.5, disk: 100, 'burn-fast': 1 };
    const refused = await api.refused(set(wrong));
    expect(refused.status).toBe(400);
    expect(refused.problems.map(({ field }) => field).sort()).toEqual([
      'thresholds.burn-fast',
      'thresholds.canary',
      'thresholds.disk',
      'thresholds.queue-age',
    ]);
    expect(await shown()).toEqual(before);
  });

  it('are not set by who decided on older ones', async () => {
    const { version } = await shown();
    const body = { version: version - 1, thresholds: { ambiguous: 3 } };
    const stale = api.ask('PUT', '/alert-thresholds', body, await administrator(api));
    expect(await api.refused(stale)).toMatchObject({ status: 409, code: 'STALE_VERSION' });
  });
});

describe('what the environment says', () => {
  it('holds, is named, and is changed there alone, with every other problem said at once', async () => {
    expect(await threshold('canary', byEnvironment)).toMatchObject({
      threshold: 90,
      source: 'environment',
      environment: 'ALERT_CANARY_SECONDS',
    });
    const wanted = { canary: 30, disk: 70, ambiguous: 3 };
    const refused = await byEnvironment.refused(set(wanted, byEnvironment));
    expect(refused).toMatchObject({ status: 422, code: 'THRESHOLDS_INVALID' });
    expect(refused.problems).toEqual([
      { field: 'thresholds.canary', message: expect.stringContaining('ALERT_CANARY_SECONDS') },
      { field: 'thresholds.disk', message: expect.stringContaining('ALERT_DISK_PERCENT') },
    ]);
    expect(await threshold('ambiguous', byEnvironment)).toMatchObject({ source: 'default' });
    expect((await set({ canary: null, ambiguous: 3 }, byEnvironment)).status).toBe(200);
  });
});
