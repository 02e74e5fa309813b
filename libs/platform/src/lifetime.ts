import { constants } from 'node:os';
import type { Logger } from './logger.ts';

/** Ctrl-C, a supervisor, a terminal that is closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** One press may come twice: a terminal sends Ctrl-C to the whole group, and npm hands it on to the process once more. */
const ONE_PRESS_MS = 1_000;

/** Why a start goes no further: the process was told to stop. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';

  constructor(readonly signal: NodeJS.Signals) {
    super(`interrupted by ${signal}`);
  }
}

/**
 * How a process ends, from its first moment on. The first signal asks it to stop in order, at whatever point of its
 * start it is. Whoever sends a second one does not want to wait: then only what can't be left as it is gets done.
 */
export class Lifetime {
  private readonly told = new AbortController();
  private readonly lastThings: (() => Promise<unknown>)[] = [];
  private heardAt = -ONE_PRESS_MS;
  private hurrying: Promise<unknown> | undefined;

  /** Without patience the first signal is as good as the second. */
  constructor(private readonly temper: Readonly<{ isPatient: boolean }> = { isPatient: true }) {
    for (const signal of SIGNALS) process.on(signal, () => this.hear(signal));
  }

  /** Aborted by the first signal; its reason is an Interrupted. */
  get stopping(): AbortSignal {
    return this.told.signal;
  }

  /** True once nobody wants to wait any more: whatever fails then was cut off. */
  get isInAHurry(): boolean {
    return this.hurrying !== undefined;
  }

  /** Resolves when the process is told to stop. */
  async end(): Promise<void> {
    if (this.stopping.aborted) return;
    await new Promise((resolve) => this.stopping.addEventListener('abort', resolve));
  }

  /** What fails in a hurry was cut off, and would only fill the terminal with stacks. */
  silenceInAHurry(logger: Logger): void {
    this.evenInAHurry(async () => void (logger.level = 'silent'));
  }

  /** What is done in a hurry too, such as ending another process that would go on without us. It must bear to run twice. */
  evenInAHurry(work: () => Promise<unknown>): void {
    this.lastThings.push(work);
  }

  /**
   * Ends the process, unless it ends by itself within a second: a driver that keeps a timer or a socket must not keep it
   * alive. Without its terminal Node would abort in setting that back, so it ends by the signal that told it so. In a hurry
   * it ends anyway, once what it takes with it has ended.
   */
  leave(): void {
    if (this.isInAHurry) return;
    const { reason } = this.stopping;
    if (reason instanceof Interrupted && reason.signal === 'SIGHUP') {
      process.removeAllListeners('SIGHUP').kill(process.pid, 'SIGHUP');
    }
    setTimeout(() => process.exit(), 1_000).unref();
  }

  /** Ends the process now, after what is done even in a hurry; called again meanwhile, without. */
  async hurry(exitCode: number): Promise<void> {
    // Also when nothing is left to wait for, and it ends before it comes to that.
    process.exitCode = exitCode;
    if (!this.hurrying) {
      this.hurrying = Promise.allSettled(this.lastThings.map((work) => work()));
      await this.hurrying;
    }
    process.exit(exitCode);
  }

  private hear(signal: NodeJS.Signals): void {
    const now = performance.now();
    if (now - this.heardAt < ONE_PRESS_MS) return;
    this.heardAt = now;
    if (this.stopping.aborted || !this.temper.isPatient) void this.hurry(128 + constants.signals[signal]);
    else this.told.abort(new Interrupted(signal));
  }
}
