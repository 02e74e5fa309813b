import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENDED_STATES } from '#conveyor';
import { Database, type Statement } from '#database';
import { aLine } from '../../support/a-line.ts';
import { ApiClient } from '../../support/api-client.ts';
import { KeyRing } from '../../support/api-keys.ts';
import { commandLine } from '../../support/command-line.ts';
import { eventually } from '../../support/eventually.ts';
import { FaultSite } from '../../support/fault-site.ts';
import { enterLeads, LeadTraffic } from '../../support/lead-traffic.ts';
import { PostgresServer } from '../../support/postgres.ts';
import { wholeLedgerOf, type LedgerRow } from '../../support/tally.ts';
import type { Fault } from '../fault.ts';
import { figuresOf } from '../figures-of.ts';

const anyFunnel: Statement<{ id: string }> = {
  name: 'test_any_funnel',
  text: 'select id from funnels limit 1',
};

const LEADS = 60;
const NEW_LEADS = 10;

type Restored = Readonly<{
  site: FaultSite;
  cluster: PostgresServer;
  database: Database;
  said: Readonly<{ rows: number; uncertain: number }>;
  backedUp: readonly LedgerRow[];
  lastOfOld: ReadonlyMap<string, number>;
  began: number;
}>;

/** A line that was backed up in the middle of its work, was lost, and lives on in a new cluster. */
export class RestoredSite {
  readonly site: FaultSite;
  /** The new cluster's. */
  readonly database: Database;
  /** What the restore said. */
  readonly said: Restored['said'];
  /** The ledger as it was restored. */
  readonly backedUp: readonly LedgerRow[];

  private constructor(private readonly restored: Restored) {
    ({ site: this.site, database: this.database, said: this.said, backedUp: this.backedUp } = restored);
  }

  /** Lets all of that happen; the processes of the new line run when it resolves. */
  static async open(): Promise<RestoredSite> {
    const [site, cluster, folder] = await Promise.all([
      FaultSite.open({ thinks: 200 }),
      PostgresServer.start({ durable: false }),
      mkdtemp(join(tmpdir(), 'conveyor-test-backup-')),
    ]);
    try {
      const file = join(folder, 'backup');
      await backUpAndLose(site, file);
      const lastOfOld = new Map(Object.entries((await site.sink.counts()).counts));
      const began = performance.now();
      const url = cluster.url('postgres');
      const run = await commandLine(site.settings({ DATABASE_URL: url }), 'ops', 'restore', file, '--json');
      if (run.err !== '') throw new Error(`Not restored: ${run.err}`);
      const database = await Database.connect({ url, pool: 4, applicationName: 'drill' });
      const backedUp = await wholeLedgerOf(database);
      const settings = { DATABASE_URL: url };
      await Promise.all([site.start('api', settings), site.start('worker', settings)]);
      const said = JSON.parse(run.out);
      return new RestoredSite({ site, cluster, database, said, backedUp, lastOfOld, began });
    } catch (error) {
      await Promise.all([site.close(), cluster.remove()]);
      throw error;
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  /** How often each message had been taken by the mail server when the old line was lost. */
  get lastOfOld(): ReadonlyMap<string, number> {
    return this.restored.lastOfOld;
  }

  /** Since the restore began. */
  get milliseconds(): number {
    return performance.now() - this.restored.began;
  }

  /** Where the mail of both lines goes. */
  get sink(): FaultSite['sink'] {
    return this.site.sink;
  }

  /** The settings of a process of the new line. */
  settings(): Record<string, string> {
    return this.site.settings({ DATABASE_URL: this.restored.cluster.url('postgres') });
  }

  /** Enters new leads, and resolves when everybody has been told of them. */
  async goOn(): Promise<void> {
    const keys = new KeyRing(this.database);
    const api = new ApiClient(this.site.apiUrl, () => keys.signed());
    const known = new Set(this.backedUp.map(({ id }) => id));
    const [funnel] = await this.database.run(anyFunnel, []);
    for (let lead = 1; lead <= NEW_LEADS; lead += 1)
      await api.post('/leads', { funnelId: funnel?.id, name: `After ${lead}` });
    await eventually(
      'the messages about new leads have gone out',
      () => wholeLedgerOf(this.database),
      (rows) =>
        rows.filter(({ id, state }) => !known.has(id) && state === 'sent').length >= NEW_LEADS &&
        rows.every(({ state }) => ENDED_STATES.includes(state)),
    );
  }

  /** The messages of the old line that the new one has sent again. */
  async sentAgain(): Promise<readonly string[]> {
    const { counts } = await this.sink.counts();
    return this.backedUp
      .map(({ id }) => id)
      .filter((id) => (counts[id] ?? 0) !== (this.lastOfOld.get(id) ?? 0));
  }

  async close(): Promise<void> {
    await this.database.close();
    await this.site.close();
    await this.restored.cluster.remove();
  }
}

/** Backs the line up to `file` while leads move and mails go out, lets some more go out, and ends it. */
async function backUpAndLose(site: FaultSite, file: string): Promise<void> {
  const line = await aLine().withSpecialists(5).insert(site.database);
  const api = await site.start('api');
  await enterLeads(site.api, line, LEADS);
  // One message after the other, five a second: when the backup is made most of them still wait.
  const worker = await site.start('worker', { WORKER_CONCURRENCY: '1', SMTP_CONNECTIONS: '1' });
  const traffic = new LeadTraffic(site.api, line, 4);
  await site.mailed(5);
  try {
    const backup = await commandLine(site.settings(), 'ops', 'backup', file, '--json');
    if (backup.code !== 0) throw new Error(`Not backed up: ${backup.err}`);
    // Some of what waited when the backup was made is sent by the old line after it.
    await site.mailed((await site.sink.counts()).accepted + 30);
  } finally {
    await traffic.stop();
  }
  await Promise.all([api, worker].map((process) => process.end('SIGKILL')));
}

/** F21. */
export const RESTORED: Fault = {
  id: 'F21',
  what: 'a line is backed up while leads move and mails go out, goes on, is lost, and is restored to a new cluster',
  recovers: 'from the beginning of the restore until everybody has been told of ten new leads',
  run: async () => {
    const restored = await RestoredSite.open();
    try {
      await restored.goOn();
      const recoverMs = restored.milliseconds;
      const held = restored.backedUp.filter(({ code }) => code === 'RESTORED').length;
      const figures = await figuresOf(restored, { mostAmbiguous: restored.said.uncertain });
      return {
        ...figures,
        recoverMs,
        unexpected: [
          ...figures.unexpected,
          ...(await restored.sentAgain()).map((id) => `sent again by the restored line: ${id}`),
          ...(held === 0 || held !== restored.said.uncertain ? [`${held} messages were held back`] : []),
        ],
      };
    } finally {
      await restored.close();
    }
  },
};
