import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENDED_STATES } from '#conveyor';
import { Database, type Statement } from '#database';
import { aLine } from '../support/a-line.ts';
import { ApiClient } from '../support/api-client.ts';
import { KeyRing } from '../support/api-keys.ts';
import { commandLine } from '../support/command-line.ts';
import { eventually } from '../support/eventually.ts';
import { FaultSite } from '../support/fault-site.ts';
import { enterLeads, LeadTraffic } from '../support/lead-traffic.ts';
import { PostgresServer } from '../support/postgres.ts';
import { brokenInvariants, ledgerOf, type LedgerRow } from '../support/tally.ts';

const anyFunnel: Statement<{ id: string }> = {
  name: 'test_any_funnel',
  text: 'select id from funnels limit 1',
};

const LEADS = 60;
const DRILL_MS = 240_000;

describe('a line that is backed up in the middle of its work, is lost, and is restored to a new cluster', () => {
  let site: FaultSite;
  let folder: string;
  let cluster: PostgresServer;
  let restored: Database;
  let backedUp: readonly LedgerRow[];
  let lastOfOld: ReadonlyMap<string, number>;
  let said: Readonly<{ rows: number; uncertain: number }>;

  beforeAll(async () => {
    [site, cluster, folder] = await Promise.all([
      FaultSite.open({ thinks: 200 }),
      PostgresServer.start({ durable: false }),
      mkdtemp(join(tmpdir(), 'conveyor-test-backup-')),
    ]);
    const line = await aLine().withSpecialists(5).insert(site.database);
    const oldApi = await site.start('api');
    await enterLeads(site.api, line, LEADS);
    // One message after the other, five a second: when the backup is made most of them still wait.
    const oldWorker = await site.start('worker', { WORKER_CONCURRENCY: '1', SMTP_CONNECTIONS: '1' });
    const traffic = new LeadTraffic(site.api, line, 4);
    await site.mailed(5);

    const file = join(folder, 'backup');
    try {
      const backup = await commandLine(site.settings(), 'ops', 'backup', file, '--json');
      expect(backup.err).toBe('');
      // Some of what waited when the backup was made is sent by the old line after it.
      await site.mailed((await site.sink.counts()).accepted + 30);
    } finally {
      await traffic.stop();
    }
    await Promise.all([oldApi, oldWorker].map((process) => process.end('SIGKILL')));
    lastOfOld = new Map(Object.entries((await site.sink.counts()).counts));

    const url = cluster.url('postgres');
    const run = await commandLine(site.settings({ DATABASE_URL: url }), 'ops', 'restore', file, '--json');
    expect(run.err).toBe('');
    said = JSON.parse(run.out);
    restored = await Database.connect({ url, pool: 4, applicationName: 'drill' });
    backedUp = await ledgerOf(restored);
    const settings = { DATABASE_URL: url };
    await Promise.all([site.start('api', settings), site.start('worker', settings)]);
  }, DRILL_MS);
  afterAll(async () => {
    await restored.close();
    await site.close();
    await Promise.all([cluster.remove(), rm(folder, { recursive: true })]);
  });

  it('holds back everything that had not ended, because some of it has gone out since', () => {
    const uncertain = backedUp.filter(({ code }) => code === 'RESTORED');
    expect(uncertain.length).toBeGreaterThan(0);
    expect(said.uncertain).toBe(uncertain.length);
    expect(uncertain.every(({ state }) => state === 'ambiguous')).toBe(true);
    expect(uncertain.filter(({ id }) => lastOfOld.has(id)).length).toBeGreaterThan(0);
    expect(backedUp.every(({ state }) => ENDED_STATES.includes(state))).toBe(true);
  });

  it('goes on with new leads, and sends none of the old messages again', async () => {
    const keys = new KeyRing(restored);
    const api = new ApiClient(site.apiUrl, () => keys.signed());
    const known = new Set(backedUp.map(({ id }) => id));
    const [funnel] = await restored.run(anyFunnel, []);
    for (let lead = 1; lead <= 10; lead += 1)
      await api.post('/leads', { funnelId: funnel?.id, name: `After ${lead}` });
    await eventually(
      'the messages about new leads have gone out',
      () => ledgerOf(restored),
      (rows) =>
        rows.filter(({ id, state }) => !known.has(id) && state === 'sent').length >= 10 &&
        rows.every(({ state }) => ENDED_STATES.includes(state)),
    );
    const { counts } = await site.sink.counts();
    expect(Object.entries(counts).filter(([, times]) => times > 1)).toEqual([]);
    for (const { id } of backedUp) expect(counts[id] ?? 0).toBe(lastOfOld.get(id) ?? 0);
  });

  it('keeps its promises, and its audit is what was written', async () => {
    const settings = site.settings({ DATABASE_URL: cluster.url('postgres') });
    await eventually(
      'every promise holds',
      () => brokenInvariants(restored),
      (broken) => broken.length === 0,
    );
    expect((await commandLine(settings, 'doctor')).code).toBe(0);
    const verified = await commandLine(settings, 'audit', 'verify', '--json');
    expect(JSON.parse(verified.out)).toMatchObject({ ok: true, findings: [] });
  });
});
