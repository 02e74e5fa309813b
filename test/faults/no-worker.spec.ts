import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LineHealth } from '#contracts';
import { CHANNELS } from '#conveyor';
import type { Statement } from '#database';
import { aKeeper } from '../support/an-alert.ts';
import { aLine } from '../support/a-line.ts';
import { eventually } from '../support/eventually.ts';
import { samplesOf, type Sample } from '../support/exposition.ts';
import { FaultSite } from '../support/fault-site.ts';
import { enterLeads } from '../support/lead-traffic.ts';
import type { ProductProcess } from '../support/product-process.ts';

const SETTINGS = {
  ALERT_EVERY_SECONDS: '1',
  ALERT_NO_WORKER_SECONDS: '20',
  ALERT_CANARY_SECONDS: '3600',
};

let site: FaultSite;
let worker: ProductProcess;

beforeAll(async () => {
  site = await FaultSite.open();
  await aKeeper(site.database, 'ops', ['email']);
  await site.start('api', SETTINGS);
  worker = await site.start('worker', SETTINGS);
});
afterAll(() => site.close());

const health = async () => {
  const response = await fetch(`${site.apiUrl}/health/line`);
  return { answered: response.status, ...LineHealth.parse(await response.json()) };
};

const readAlertMail: Statement<{ kind: string; state: string; attempts: number }> = {
  name: 'test_alert_mail',
  text: `select kind, state, attempts from notifications where kind like 'alert.%' and channel = 'email' order by seq`,
};
const told = () => site.database.run(readAlertMail, []);

const figures = async (): Promise<readonly Sample[]> =>
  samplesOf(await (await fetch(`${site.apiUrl}/metrics`, { headers: await site.signed() })).text());

const valueOf = (samples: readonly Sample[], name: string, labels: Readonly<Record<string, string>> = {}) =>
  samples.find(
    (sample) =>
      sample.name === name &&
      Object.entries(labels).every(([label, value]) => sample.labels[label] === value),
  )?.value;

describe('a line with a worker', () => {
  it('is well, and its messages to itself come through the queue of every channel', async () => {
    expect(await eventually('it is looked at', health, ({ answered }) => answered === 200)).toMatchObject({
      status: 'well',
      alerts: [],
    });
    const samples = await eventually(
      'canaries come through',
      figures,
      (found) =>
        found.filter(({ name }) => name === 'conveyor_canary_roundtrip_seconds').length === CHANNELS.length,
    );
    for (const channel of CHANNELS)
      expect(valueOf(samples, 'conveyor_canary_roundtrip_seconds', { channel })).toBeGreaterThan(0);
  });

  it('shows over the API what a worker in another process has counted', async () => {
    const line = await aLine().insert(site.database);
    await enterLeads(site.api, line, 3);
    await site.mailed(3);
    const email = { channel: 'email' };
    const samples = await eventually(
      'attempts are counted',
      figures,
      (found) => valueOf(found, 'conveyor_attempts_total', { ...email, outcome: 'sent' }) === 3,
    );
    expect(valueOf(samples, 'conveyor_queue_wait_seconds_count', email)).toBe(3);
    expect(valueOf(samples, 'conveyor_queue_run_seconds_bucket', { ...email, le: '+Inf' })).toBe(3);
    expect(valueOf(samples, 'conveyor_queue_run_seconds_sum', email)).toBeGreaterThan(0);
    expect(valueOf(samples, 'conveyor_service_level_burn_rate', { level: 'end', window: '1h' })).toBe(0);
    expect(valueOf(samples, 'conveyor_alerts_open', { rule: 'no-worker' })).toBe(0);
  });
});

describe('a line whose only worker dies', () => {
  it('tells so by e-mail all the same, once, and is not well', async () => {
    await worker.end('SIGKILL');
    await site.mailed(4);
    const [raised] = await eventually('it is on record', told, ([row]) => row?.state === 'sent');
    expect(raised).toMatchObject({ kind: 'alert.raised', state: 'sent', attempts: 1 });
    expect(await eventually('it is not well', health, ({ status }) => status === 'unwell')).toMatchObject({
      alerts: [{ rule: 'no-worker' }],
    });
  });

  it('sends nobody the same once more when a worker is there again', async () => {
    await site.start('worker', SETTINGS);
    await eventually('a worker beats', figures, (found) => {
      const seen = found.filter(({ name }) => name === 'conveyor_worker_last_seen_seconds');
      return seen.length > 0 && seen.every(({ value }) => value < 15);
    });
    expect((await site.sink.counts()).accepted).toBe(4);
    expect((await told()).filter(({ kind }) => kind === 'alert.raised')).toHaveLength(1);
  });
});
