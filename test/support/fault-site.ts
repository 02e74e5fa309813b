import { Database, migrate } from '#database';
import { ApiClient } from './api-client.ts';
import { KeyRing } from './api-keys.ts';
import { administer, databaseUrl, testDatabaseName } from './database-names.ts';
import { eventually } from './eventually.ts';
import { faultQueue, type FaultQueue } from './fault-queue.ts';
import { freePort } from './free-port.ts';
import { PostgresServer } from './postgres.ts';
import { ProductProcess, type ProgramName } from './product-process.ts';
import { startSinkProcess, type SinkProcess } from './smtp-sink-process.ts';
import type { RedisServer, RedisSettings } from './redis.ts';
import type { SinkSettings } from './smtp-sink.ts';
import { Supervisor } from './supervisor.ts';
import { Wire } from './wire.ts';

const NAME = 'conveyor_test_drill';

/** How the mail server of a site behaves, its Redis, where it has one, and on which volume its PostgreSQL is. */
export type FaultSettings = Pick<SinkSettings, 'drops' | 'seed' | 'thinks'> &
  RedisSettings &
  Readonly<{ volume?: string }>;

/** The settings that lead to what a site keeps its data in. */
export type StoreSetting = 'DATABASE_URL' | 'REDIS_URL';

type Part = Readonly<{ end: () => Promise<unknown> }>;

/**
 * Everything that one drill runs on, its own and real: a PostgreSQL that waits for the disk, the queue of this
 * run's backend, and a mail server in a process of its own that counts what it takes.
 */
export class FaultSite {
  private readonly parts: Part[] = [];
  private readonly keys: KeyRing;

  private constructor(
    readonly postgres: PostgresServer,
    readonly queue: FaultQueue,
    readonly sink: SinkProcess,
    /** For the test's own look at the tables. */
    readonly database: Database,
    private readonly port: number,
  ) {
    this.keys = new KeyRing(database);
  }

  static async open({ volume, ...settings }: FaultSettings = {}): Promise<FaultSite> {
    const [postgres, sink, port] = await Promise.all([
      PostgresServer.start({ durable: true, ...(volume !== undefined && { volume }) }),
      startSinkProcess(settings),
      freePort(),
    ]);
    await administer(postgres.url('postgres'), `create database ${testDatabaseName(NAME)}`);
    const url = databaseUrl(postgres.url('postgres'), NAME);
    await migrate(url);
    const [queue, database] = await Promise.all([
      faultQueue(url, settings),
      Database.connect({ url, pool: 4, applicationName: 'drill' }),
    ]);
    return new FaultSite(postgres, queue, sink, database, port);
  }

  /** Where the tables of this site are. */
  get databaseUrl(): string {
    return databaseUrl(this.postgres.url('postgres'), NAME);
  }

  /** The Redis that the queue of this site is in. Throws where it is elsewhere: the fault is not about it, or can't happen here. */
  get redis(): RedisServer {
    if (this.queue.server) return this.queue.server;
    throw new Error('This fault needs a Redis of its own: have redis-server or valkey-server in the PATH.');
  }

  /** A client of this site's API, once it runs; an administrator asks. */
  get api(): ApiClient {
    return new ApiClient(this.apiUrl, () => this.signed());
  }

  /** The header by which an administrator is known. */
  signed(): Promise<Readonly<{ authorization: string }>> {
    return this.keys.signed();
  }

  /** Where the API of this site is, once it runs. */
  get apiUrl(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The settings of every process of this site. What is looked for often in a drill is looked for seldom in production. */
  settings(more: Readonly<Record<string, string>> = {}): Record<string, string> {
    return {
      DATABASE_URL: this.databaseUrl,
      SMTP_URL: this.sink.url,
      MAIL_FROM: 'Line <line@example.com>',
      PORT: String(this.port),
      SWEEP_SECONDS: '1',
      RECONCILE_SECONDS: '2',
      ...this.queue.settings,
      ...more,
    };
  }

  /** Starts a program and does not wait. The site ends it when it closes, if nobody has before. */
  begin(
    name: ProgramName,
    more: Readonly<Record<string, string>> = {},
    flags: readonly string[] = [],
  ): ProductProcess {
    const begun = ProductProcess.begin(name, this.settings(more), flags);
    this.parts.push({ end: () => begun.end('SIGKILL') });
    return begun;
  }

  /** Starts a program and resolves when it is ready. */
  async start(
    name: ProgramName,
    more: Readonly<Record<string, string>> = {},
    flags: readonly string[] = [],
  ): Promise<ProductProcess> {
    const started = this.begin(name, more, flags);
    await started.isReady(name);
    return started;
  }

  /** Starts a program that is started again whenever it ends, and resolves when it is ready. */
  async supervise(
    name: ProgramName,
    more: Readonly<Record<string, string>> = {},
    flags: readonly string[] = [],
  ): Promise<Supervisor> {
    const supervisor = this.beginSupervised(name, more, flags);
    await supervisor.running.isReady(name);
    return supervisor;
  }

  /** The same without waiting: it may be meant to fail at first. */
  beginSupervised(
    name: ProgramName,
    more: Readonly<Record<string, string>> = {},
    flags: readonly string[] = [],
  ): Supervisor {
    const supervisor = Supervisor.begin(name, this.settings(more), flags);
    this.parts.push({ end: () => supervisor.stop() });
    return supervisor;
  }

  /** A wire to a store or the mail server, named by the setting that leads to it; what its connections are marked by is in {@link Wire.to}. */
  async wireTo(setting: StoreSetting | 'SMTP_URL', marks?: RegExp): Promise<Wire> {
    const target = this.settings()[setting];
    if (target === undefined) throw new Error(`Nothing of this site is reached by ${setting}.`);
    const wire = await Wire.to(target, marks);
    this.parts.push({ end: () => wire.cut() });
    return wire;
  }

  /** Resolves when the mail server has taken so many messages. */
  async mailed(count: number): Promise<void> {
    await eventually(
      `${count} mails`,
      () => this.sink.counts(),
      ({ accepted }) => accepted >= count,
    );
  }

  /** Ends everything, the processes before what they run on. */
  async close(): Promise<void> {
    await Promise.all(this.parts.map(({ end }) => end()));
    await this.database.close();
    await Promise.all([this.sink.stop(), this.queue.remove()]);
    await this.postgres.remove();
  }
}
