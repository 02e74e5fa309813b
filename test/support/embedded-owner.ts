import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { startChild } from './child.ts';

const PROGRAM = 'dist/test/support/embedded-owner-main.js';

const Report = z.union([
  z.object({ url: z.string(), port: z.number(), pid: z.number(), adopted: z.boolean() }),
  z.object({ trouble: z.object({ code: z.string(), facts: z.record(z.string(), z.unknown()) }) }),
]);

/** Another process that owns, or tries to own, the embedded PostgreSQL of a folder. */
export class EmbeddedOwner {
  private readonly child: ChildProcess;
  private readonly gone: Promise<unknown>;
  /** What came of its start. */
  readonly report: Promise<z.infer<typeof Report>>;

  /** `nobody`: an account that may write nowhere, also when the tests run as root. */
  constructor(folder: string, account?: 'nobody') {
    // A process group of its own, so that a test can press Ctrl-C in it.
    this.child = startChild(process.execPath, [PROGRAM, folder, account ?? 'ours'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      detached: true,
    });
    this.gone = once(this.child, 'exit');
    this.report = this.firstLine();
    // A test that kills it before it has said anything is not interested in what it would have said.
    this.report.catch(() => undefined);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** Sends a signal to it, or to its whole group as a terminal does, and waits until it is gone. */
  async kill(signal: NodeJS.Signals, to: 'it' | 'its group' = 'it'): Promise<void> {
    process.kill(to === 'it' ? this.pid : -this.pid, signal);
    await this.gone;
  }

  /** Lets it stop the server and end. */
  async end(): Promise<void> {
    this.child.stdin?.end();
    await this.gone;
  }

  private async firstLine(): Promise<z.infer<typeof Report>> {
    if (!this.child.stdout) throw new Error('The owner has no output.');
    for await (const line of createInterface(this.child.stdout)) return Report.parse(JSON.parse(line));
    throw new Error('The owner ended without a report.');
  }
}
