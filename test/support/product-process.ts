import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { startChild } from './child.ts';

// Specs run from their sources and the drill from what was built, both in the root of the repository.
const ROOT = process.cwd();
const DIST = join(ROOT, 'dist');

/** The programs that drills start, by the line that says that they are ready. */
export const PROGRAMS = {
  api: { file: 'apps/api/src/main.js', ready: 'API listens' },
  worker: { file: 'apps/worker/src/main.js', ready: 'Workers run' },
  cli: { file: 'apps/cli/src/main.js', ready: '' },
  standalone: { file: 'apps/standalone/src/main.js', ready: 'Conveyor is running' },
  /** Delivers without asking the ledger: see the program itself. */
  'naive worker': { file: 'test/support/programs/naive-worker.js', ready: 'Workers run' },
  /** Dies of itself at a named moment. */
  'dying api': { file: 'test/support/programs/dying-api.js', ready: 'API listens' },
  'dying worker': { file: 'test/support/programs/dying-worker.js', ready: 'Workers run' },
  /** Can not bear a certain message. */
  'poisoned worker': { file: 'test/support/programs/poisoned-worker.js', ready: 'Workers run' },
  'slow to end': { file: 'test/support/programs/slow-to-end.js', ready: 'Works' },
} as const;

export type ProgramName = keyof typeof PROGRAMS;

/**
 * What every process of a test is told, unless the test says something else. Nobody is told of alerts where a test is not about them, and a
 * test may ask from one address as often as it likes.
 */
const SETTINGS = {
  LOG_FORMAT: 'json',
  CONVEYOR_LANGUAGE: 'en',
  ALERT_EVERY_SECONDS: '0',
  OPEN_REQUESTS_PER_MINUTE: '0',
};

const Line = z.looseObject({ level: z.string(), msg: z.string().optional() });

/** One line of a process's log. */
export type LogLine = z.infer<typeof Line>;

/** How a process ended: by itself with a code, or by a signal. */
export type Ending = Readonly<{ code: number | null; signal: NodeJS.Signals | null }>;

/** A process of the product, started from its built form with exactly the settings that it is given. */
export class ProductProcess {
  readonly log: LogLine[] = [];
  /** What it said outside of its log: the sentences of a start that failed, a stack that nobody caught. */
  readonly said: string[] = [];
  readonly ended: Promise<Ending>;
  private readonly waiting: { message: string; resolve: () => void }[] = [];

  private constructor(private readonly child: ChildProcess) {
    this.ended = once(child, 'exit').then(([code, signal]) => ({
      code: z.number().nullable().parse(code),
      signal: isSignal(signal) ? signal : null,
    }));
    for (const output of [child.stdout, child.stderr]) {
      if (output) createInterface(output).on('line', (line) => this.hear(line));
    }
  }

  /** Starts it and does not wait: it may be meant to fail. */
  static begin(
    name: ProgramName,
    settings: Readonly<Record<string, string>>,
    flags: readonly string[] = [],
  ): ProductProcess {
    const child = startChild(process.execPath, [join(DIST, PROGRAMS[name].file), ...flags], {
      env: { ...SETTINGS, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new ProductProcess(child);
  }

  /** `npm start`, as somebody calls it at a terminal: in a group of its own, in which a test can press Ctrl-C. */
  static beginNpmStart(settings: Readonly<Record<string, string>>): ProductProcess {
    const child = startChild('npm', ['start'], {
      cwd: ROOT,
      env: environmentOf(settings),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return new ProductProcess(child);
  }

  /** Starts it and resolves when it is ready; rejects with what it said when it ends before. */
  static async start(
    name: ProgramName,
    settings: Readonly<Record<string, string>>,
    flags: readonly string[] = [],
  ): Promise<ProductProcess> {
    const started = ProductProcess.begin(name, settings, flags);
    await started.isReady(name);
    return started;
  }

  async isReady(name: ProgramName): Promise<void> {
    await this.says(PROGRAMS[name].ready);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get isAlive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Sends a signal and resolves when it is gone. Does nothing when it is gone already. */
  async end(signal: NodeJS.Signals): Promise<Ending> {
    this.signal(signal);
    return this.ended;
  }

  /** Sends a signal to it, if it is not gone already. */
  signal(signal: NodeJS.Signals): void {
    if (this.isAlive) this.child.kill(signal);
  }

  /** Sends a signal to its whole group, as a terminal does; it must be one that was begun as npm start. */
  signalGroup(signal: NodeJS.Signals): void {
    try {
      process.kill(-this.pid, signal);
    } catch (error) {
      // Nobody is left in the group.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }

  /** Resolves when it has said this, in its log or outside of it; rejects when it ends before. */
  async says(message: string): Promise<void> {
    if (this.said.includes(message) || this.log.some(({ msg }) => msg === message)) return;
    const heard = new Promise<void>((resolve) => this.waiting.push({ message, resolve }));
    const ended = this.ended.then(({ code, signal }) => {
      throw new Error(`It ended (${code ?? signal}) before it said "${message}":\n${this.account()}`);
    });
    await Promise.race([heard, ended]);
  }

  /** All that it said, for a failure to show. */
  account(): string {
    return [...this.log.map((line) => JSON.stringify(line)), ...this.said].slice(-40).join('\n');
  }

  private hear(text: string): void {
    const line = parseLine(text);
    if (line) this.log.push(line);
    else this.said.push(text);
    const met = this.waiting.filter(({ message }) => message === (line?.msg ?? text));
    for (const { resolve } of met) resolve();
  }
}

function parseLine(text: string): LogLine | undefined {
  try {
    return Line.safeParse(JSON.parse(text)).data;
  } catch {
    // Not of the log: a sentence for the operator, or a stack.
    return undefined;
  }
}

function isSignal(signal: unknown): signal is NodeJS.Signals {
  return typeof signal === 'string';
}

/** What a program of ours is given to run with: these settings, and those of every test. */
export function environmentOf(settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, ...SETTINGS, ...settings };
}
