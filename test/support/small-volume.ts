import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Why no volume can be made on this machine; undefined where one can. */
export async function noVolumes(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'a small volume is a tmpfs, which only root can mount, and only on Linux';
  try {
    await (await SmallVolume.make(1)).remove();
    return undefined;
  } catch (error) {
    return `no tmpfs can be mounted (${error instanceof Error ? error.message.trim() : String(error)})`;
  }
}

/** A disk of its own that is soon full, in memory. */
export class SmallVolume {
  private constructor(
    readonly folder: string,
    private readonly megabytes: number,
  ) {}

  static async make(megabytes: number): Promise<SmallVolume> {
    const folder = await mkdtemp(join(tmpdir(), 'conveyor-test-volume-'));
    try {
      await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
    } catch (error) {
      await rmdir(folder);
      throw error;
    }
    // Whoever PostgreSQL runs as has to get to its folder in it.
    await chmod(folder, 0o755);
    return new SmallVolume(folder, megabytes);
  }

  /** Takes all the room that is left. */
  async fill(): Promise<void> {
    try {
      await writeFile(this.filler, Buffer.alloc(this.megabytes * 1_048_576));
    } catch (error) {
      // As far as it went is what was meant.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
    }
  }

  /** Gives it back. */
  async free(): Promise<void> {
    await rm(this.filler);
  }

  async remove(): Promise<void> {
    await run('umount', [this.folder]);
    await rmdir(this.folder);
  }

  private get filler(): string {
    return join(this.folder, 'filler');
  }
}
