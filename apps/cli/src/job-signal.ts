import type { QueueWatch } from '#queue';
import type { Deliveries } from '#use-cases';

/** After this long somebody who waits looks himself: a job that failed is not the end of its notification. */
const MOST_WAIT_MS = 250;

/** Tells whoever waits for it that a job has ended in this process's workers. */
export class JobSignal implements QueueWatch, Deliveries {
  private waiting: (() => void)[] = [];

  ended(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  stalled(): void {}

  next(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, MOST_WAIT_MS);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
