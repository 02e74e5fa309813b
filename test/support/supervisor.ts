import { elapse } from './eventually.ts';
import { ProductProcess, type Ending, type ProgramName } from './product-process.ts';

/** A service manager's pause before it starts a program again. */
const RESTART_AFTER_MS = 500;

/** Keeps one program running, as systemd, Docker or Kubernetes do: whenever it ends it is started again. */
export class Supervisor {
  /** Every run, the one of now last. */
  readonly runs: ProductProcess[] = [];
  /** How each run ended, in order, and how long it lasted; those that the supervisor ended itself are not among them. */
  readonly endings: (Ending & Readonly<{ milliseconds: number }>)[] = [];
  private present: ProductProcess;
  private isStopping = false;
  private readonly watching: Promise<void>;

  private constructor(
    private readonly name: ProgramName,
    private readonly settings: Readonly<Record<string, string>>,
    private readonly flags: readonly string[],
  ) {
    this.present = this.begin();
    this.watching = this.watch();
  }

  /** Starts the program and does not wait: it may be meant to fail at first. */
  static begin(
    name: ProgramName,
    settings: Readonly<Record<string, string>>,
    flags: readonly string[] = [],
  ): Supervisor {
    return new Supervisor(name, settings, flags);
  }

  /** The run that is alive now, or that has just ended. */
  get running(): ProductProcess {
    return this.present;
  }

  /** Ends the program for good, whatever it is at: one that hangs must not hold up whoever looks after the rest. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await this.present.end('SIGKILL');
    await this.watching;
  }

  private begin(): ProductProcess {
    const run = ProductProcess.begin(this.name, this.settings, this.flags);
    this.runs.push(run);
    return run;
  }

  private async watch(): Promise<void> {
    for (;;) {
      const began = performance.now();
      const ending = await this.present.ended;
      if (this.isStopping) return;
      this.endings.push({ ...ending, milliseconds: performance.now() - began });
      await elapse(RESTART_AFTER_MS);
      if (this.isStopping) return;
      this.present = this.begin();
    }
  }
}
