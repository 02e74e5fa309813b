import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from './free-port.ts';
import { type Program, startProgram } from './program.ts';

/** `keeps`: what was acknowledged is in a log on the disk and survives a kill; without it nothing is kept. */
export type RedisSettings = Readonly<{ keeps?: boolean }>;

/** A Redis or Valkey of the tests: on the loopback, never evicting unless it is told to. */
export class RedisServer {
  private program: Program | undefined;

  private constructor(
    private readonly binary: string,
    private readonly folder: string,
    private readonly port: number,
    private readonly settings: RedisSettings,
  ) {}

  /** Starts `binary` (a redis-server or valkey-server) on a free port. */
  static async start(binary: string, settings: RedisSettings = {}): Promise<RedisServer> {
    const folder = await mkdtemp(join(tmpdir(), 'conveyor-test-redis-'));
    const server = new RedisServer(binary, folder, await freePort(), settings);
    await server.resume();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Starts the stopped or killed server again: same folder, same port, and the settings of its first start. */
  async resume(): Promise<void> {
    this.program = await startProgram(this.binary, this.flags(), 'eady to accept connections');
  }

  /** Kills it with -9, as the kernel does when memory runs out. */
  async kill(): Promise<void> {
    await this.program?.end('SIGKILL');
  }

  /** Changes a setting of the server that runs, until it is started again. */
  async configure(name: string, value: string): Promise<void> {
    const client = new Redis(this.url);
    try {
      await client.config('SET', name, value);
    } finally {
      client.disconnect();
    }
  }

  /** Stops the server and deletes its folder. */
  async remove(): Promise<void> {
    await this.program?.end('SIGTERM');
    await rm(this.folder, { recursive: true, force: true });
  }

  private flags(): string[] {
    const settings = {
      port: this.port,
      bind: '127.0.0.1',
      save: '',
      appendonly: this.settings.keeps === true ? 'yes' : 'no',
      'maxmemory-policy': 'noeviction',
      dir: this.folder,
    };
    return Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  }
}
