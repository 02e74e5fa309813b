import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { type Program, startProgram } from './program.ts';

/** A Redis or Valkey of the tests: on the loopback, nothing kept on disk, never evicting. */
export class RedisServer {
  private constructor(
    private readonly folder: string,
    private readonly program: Program,
    readonly url: string,
  ) {}

  /** Starts `binary` (a redis-server or valkey-server) on a free port. */
  static async start(binary: string): Promise<RedisServer> {
    const folder = await mkdtemp(join(tmpdir(), 'conveyor-test-redis-'));
    const port = await freePort();
    const settings = {
      port,
      bind: '127.0.0.1',
      save: '',
      appendonly: 'no',
      'maxmemory-policy': 'noeviction',
    };
    const flags = Object.entries({ ...settings, dir: folder }).flatMap(([name, value]) => [
      `--${name}`,
      String(value),
    ]);
    const program = await startProgram(binary, flags, 'eady to accept connections');
    return new RedisServer(folder, program, `redis://127.0.0.1:${port}`);
  }

  /** Stops the server and deletes its folder. */
  async remove(): Promise<void> {
    await this.program.end('SIGTERM');
    await rm(this.folder, { recursive: true, force: true });
  }
}
