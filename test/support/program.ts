import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { startChild } from './child.ts';

const KEPT_CHARACTERS = 8_000;

/** A server in a process of its own. */
export type Program = Readonly<{
  pid: number;
  /** Whether it has not ended yet. */
  readonly isAlive: boolean;
  /** Ends it with a signal and resolves when it is gone. Does nothing when it is gone already. */
  end: (signal: NodeJS.Signals) => Promise<void>;
}>;

/**
 * Starts a server and resolves once it says `ready` in its output. Rejects with the end of what it said when
 * it exits before.
 */
export async function startProgram(
  file: string,
  flags: readonly string[],
  ready: string,
  options: SpawnOptions = {},
): Promise<Program> {
  // In a group of its own, or Ctrl-C would end the server before the tests that need it.
  const child = startChild(file, flags, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  await untilReady(child, file, ready);
  const { pid } = child;
  if (pid === undefined) throw new Error(`${file} has no process number.`);
  const isAlive = (): boolean => child.exitCode === null && child.signalCode === null;
  return {
    pid,
    get isAlive() {
      return isAlive();
    },
    end: async (signal) => {
      if (!isAlive()) return;
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    },
  };
}

function untilReady(child: ChildProcess, file: string, ready: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    // The output is read to the end of its life: a full pipe would stop the server.
    const listen = (chunk: Buffer): void => {
      said = (said + chunk.toString()).slice(-KEPT_CHARACTERS);
      if (said.includes(ready)) resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`${file} exited with ${String(code)} before it was ready:\n${said}`));
    });
  });
}
