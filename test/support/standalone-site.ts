import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { Database } from '#database';
import { ApiClient } from './api-client.ts';
import { KeyRing } from './api-keys.ts';
import { freePort } from './free-port.ts';
import { ProductProcess } from './product-process.ts';
import { quickFolder } from './quick-folder.ts';

const Access = z.object({ port: z.int(), password: z.string() });

/** What lies in the data folder while nobody runs on it. */
export const AT_REST = ['postgres', 'postgres.json', 'postgres.log', 'secret-keys'];

/** A folder for the data, a port, and whatever `npm start` makes of them. */
export class StandaloneSite {
  private readonly started: ProductProcess[] = [];
  private readonly groups: ProductProcess[] = [];
  private authorization: Readonly<{ authorization: string }> | undefined;

  private constructor(
    private readonly folder: string,
    readonly dataDir: string,
    readonly port: number,
  ) {}

  /** `name`: what the data folder is called; it is made by the first start. */
  static async open(name = 'data'): Promise<StandaloneSite> {
    const folder = await realpath(await mkdtemp(join(quickFolder(), 'conveyor-test-start-')));
    return new StandaloneSite(folder, join(folder, name), await freePort());
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  get api(): ApiClient {
    return new ApiClient(this.url, () => this.signed());
  }

  /** The header by which an administrator is known, who is made when it is first asked for. */
  async signed(): Promise<Readonly<{ authorization: string }>> {
    if (this.authorization !== undefined) return this.authorization;
    const url = await this.databaseUrl();
    const database = await Database.connect({ url, pool: 1, applicationName: 'spec' });
    try {
      this.authorization = await new KeyRing(database).signed();
      return this.authorization;
    } finally {
      await database.close();
    }
  }

  /** Begins the program that `npm start` runs, and does not wait. */
  begin(more: Readonly<Record<string, string>> = {}): ProductProcess {
    return this.keep(ProductProcess.begin('standalone', this.settings(more)));
  }

  /** Runs it, without the demo department unless that is asked for, and resolves when it is ready. */
  async start(more: Readonly<Record<string, string>> = {}): Promise<ProductProcess> {
    const begun = this.begin(more);
    await begun.isReady('standalone');
    return begun;
  }

  /** The same by way of npm itself. */
  async npmStart(): Promise<ProductProcess> {
    const begun = this.keep(ProductProcess.beginNpmStart(this.settings({})));
    this.groups.push(begun);
    await begun.isReady('standalone');
    return begun;
  }

  /** Begins a command of the command line on the same folder, and does not wait. */
  command(...words: readonly string[]): ProductProcess {
    return this.keep(ProductProcess.begin('cli', this.settings({}), words));
  }

  /** What lies in the data folder; empty when there is none. */
  async files(): Promise<readonly string[]> {
    return (await readdir(this.dataDir).catch(() => [])).sort();
  }

  /** Where the database of this folder is; for the test's own look at the tables. */
  async databaseUrl(): Promise<string> {
    const { port, password } = await this.access();
    return `postgres://conveyor:${password}@127.0.0.1:${port}/conveyor`;
  }

  /** Whether somebody listens where this folder's PostgreSQL does. */
  async hasDatabase(): Promise<boolean> {
    const made = (await this.files()).includes('postgres.json');
    if (!made) return false;
    const { port } = await this.access();
    return new Promise((resolve) => {
      const socket = connect({ port, host: '127.0.0.1' });
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
  }

  /** Ends what still runs, and removes everything. */
  async close(): Promise<void> {
    for (const group of this.groups) group.signalGroup('SIGKILL');
    await Promise.all(this.started.map((each) => each.end('SIGKILL')));
    if (await this.hasDatabase()) await (await this.start()).end('SIGTERM');
    await rm(this.folder, { recursive: true, force: true });
  }

  private async access(): Promise<z.infer<typeof Access>> {
    return Access.parse(JSON.parse(await readFile(join(this.dataDir, 'postgres.json'), 'utf8')));
  }

  private settings(more: Readonly<Record<string, string>>): Record<string, string> {
    return { DATA_DIR: this.dataDir, PORT: String(this.port), CONVEYOR_DEMO: 'no', ...more };
  }

  private keep(begun: ProductProcess): ProductProcess {
    this.started.push(begun);
    return begun;
  }
}
