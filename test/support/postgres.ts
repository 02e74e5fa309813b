import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { administer } from './database-names.ts';
import { freePort } from './free-port.ts';
import { type PostgresBinaries, postgresBinaries } from './postgres-binaries.ts';
import { type Program, startProgram } from './program.ts';
import { quickFolder } from './quick-folder.ts';

/**
 * `durable` waits for the disk as a real server does; without it a test run is several times faster. `volume` is where its
 * folder is made; among the temporary ones of the machine when absent.
 */
type PostgresSettings = Readonly<{ durable: boolean; volume?: string }>;

const READY = 'database system is ready to accept connections';
const CARELESS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const SETTINGS = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200'];

/** A PostgreSQL of the tests: on the loopback, in a temporary folder, with a password of its own. */
export class PostgresServer {
  private program: Program | undefined;

  private constructor(
    private readonly folder: string,
    private readonly port: number,
    private readonly password: string,
    private readonly binaries: PostgresBinaries,
    private readonly settings: PostgresSettings,
  ) {}

  /** Makes a new cluster and starts it; about a second and a half. */
  static async start(settings: PostgresSettings): Promise<PostgresServer> {
    const folder = await mkdtemp(join(settings.volume ?? folderFor(settings), 'conveyor-test-'));
    try {
      const password = randomBytes(12).toString('hex');
      const binaries = await postgresBinaries(folder);
      await initialise(folder, password, binaries);
      const server = new PostgresServer(folder, await freePort(), password, binaries, settings);
      await server.resume();
      return server;
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** Where to reach a database of this server. */
  url(database: string): string {
    return `postgresql://postgres:${this.password}@127.0.0.1:${this.port}/${database}`;
  }

  /** Starts the stopped or crashed server again: same files, same port. */
  async resume(): Promise<void> {
    this.program = await startProgram(this.binaries.postgres, this.flags(), READY, this.binaries.owner);
  }

  /** Starts it again if it has ended of itself. */
  async revive(): Promise<void> {
    if (this.program?.isAlive !== true) await this.resume();
  }

  /** Takes the server away without any clean-up, as a power cut does; `resume` then goes through recovery. */
  async crash(): Promise<void> {
    await this.program?.end('SIGQUIT');
  }

  /**
   * Kills the server and every process of it with -9, as the kernel does when memory runs out: the clients' connections
   * end in the middle of whatever they were at.
   */
  async kill(): Promise<void> {
    const rows = await administer(this.url('postgres'), 'select pid from pg_stat_activity');
    const ended = this.program?.end('SIGKILL');
    for (const { pid } of rows) killIfAlive(Number(pid));
    await ended;
  }

  /** Stops the server and deletes everything. */
  async remove(): Promise<void> {
    await this.program?.end('SIGQUIT');
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Stops the server in order, leaves its files, and returns the command that starts it again. */
  async leave(): Promise<string> {
    await this.program?.end('SIGINT');
    const flags = [this.binaries.postgres, ...this.flags()].map((flag) => `'${flag}'`).join(' ');
    return this.binaries.owner === undefined
      ? flags
      : `setpriv --reuid ${this.binaries.owner.uid} --clear-groups ${flags}`;
  }

  private flags(): string[] {
    const settings = [...SETTINGS, ...(this.settings.durable ? [] : CARELESS)];
    return [
      '-D',
      join(this.folder, 'db'),
      '-p',
      String(this.port),
      ...settings.flatMap((line) => ['-c', line]),
    ];
  }
}

/** One that waits for the disk is on one. */
const folderFor = ({ durable }: PostgresSettings): string => (durable ? tmpdir() : quickFolder());

function killIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

async function initialise(
  folder: string,
  password: string,
  { initdb, owner }: PostgresBinaries,
): Promise<void> {
  const file = join(folder, 'password');
  await writeFile(file, password, { mode: 0o600 });
  if (owner !== undefined) await chown(file, owner.uid, owner.gid);
  await chmod(folder, 0o700);
  const flags = ['-D', join(folder, 'db'), '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${file}`];
  await promisify(execFile)(initdb, [...flags, '-E', 'UTF8', '--locale=C', '--no-sync'], { ...owner });
  await rm(file);
}
