import { spawn } from 'node:child_process';
import { asAccount } from './account.ts';
import { EmbeddedPostgresError, systemCode } from './embedded-postgres-error.ts';
import type { Layout } from './layout.ts';
import { troubleIn } from './log-tail.ts';
import type { Site } from './site.ts';

/** How a program ended: code 0 is success; `output` is what it printed, stdout and stderr together. */
export type Ended = Readonly<{ code: number | null; output: string }>;

/**
 * PostgreSQL's programs get an environment of their own: messages are read here, so they must be in English, and our
 * settings hold secrets that are none of their business. Windows needs its own to find system libraries.
 */
export function cleanEnvironment(extra: Readonly<Record<string, string>> = {}): {
  env?: Record<string, string>;
} {
  return process.platform === 'win32'
    ? {}
    : { env: { LC_ALL: 'C', PATH: '/usr/local/bin:/usr/bin:/bin', ...extra } };
}

/** Runs one of PostgreSQL's programs to its end. Throws BINARIES_MISSING or START_FAILED when it can't be started. */
export function runProgram(
  { layout, account }: Site,
  file: string,
  args: readonly string[],
  cwd: string,
): Promise<Ended> {
  const { program, words, identity } = asAccount(account, file, args);
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      ...identity,
      ...cleanEnvironment(),
      cwd,
      // Its own process group: a Ctrl-C on the console is for us, and we decide what becomes of the server.
      detached: true,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) => reject(notRunnable(layout, error)));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/** A program that is there but can't be found is one whose system library is missing: it is for another kind of Linux. */
export function notRunnable(layout: Layout, error: Error): EmbeddedPostgresError {
  if (systemCode(error) !== 'ENOENT') return troubleIn(layout, [error.message], error);
  const platform = `${process.platform}-${process.arch}`;
  return new EmbeddedPostgresError({ code: 'BINARIES_MISSING', facts: { platform } }, { cause: error });
}
