import { elapse } from './eventually.ts';
import { ProductProcess, type Ending, type ProgramName } from './product-process.ts';

/** A service manager's pause before it starts a program again. */
const RESTART_AFTER_MS = 500;

/** Keeps one program running, as systemd, Docker or Kubernetes do: whenever it ends it is started again. */
export class Supervisor {
  /** How each run ended, in order; those that the supervisor ended itself are not among them. */
  readonly endings: Ending[] = [];
  private present: ProductProcess;
  private isStopping = false;
  private readonly watching: Promise<void>;

  private constructor(
    private readonly name: ProgramName,
    private readonly settings: Readonly<Record<string, string>>,
    first: ProductProcess,
  ) {
    this.present = first;
    this.watching = this.watch();
  }

  /** Starts the program and resolves when it is ready for the first time. */
  static async start(name: ProgramName, settings: Readonly<Record<string, string>>): Promise<Supervisor> {
    return new Supervisor(name, settings, await ProductProcess.start(name, settings));
  }

  /** The run that is alive now, or that has just ended. */
  get running(): ProductProcess {
    return this.present;
  }

  /** Ends the program for good. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await this.present.end('SIGTERM');
    await this.watching;
  }

  private async watch(): Promise<void> {
    for (;;) {
      const ending = await this.present.ended;
      if (this.isStopping) return;
      this.endings.push(ending);
      await elapse(RESTART_AFTER_MS);
      if (this.isStopping) return;
      this.present = ProductProcess.begin(this.name, this.settings);
    }
  }
}
