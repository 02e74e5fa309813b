import { Inject, Injectable } from '@nestjs/common';
import { Database, takeForSweepOf } from '#database';
import type { Clock } from '#platform';
import { DeliveryQueue } from '#queue';
import { ReleaseWaited } from '../preferences/release-waited.ts';
import { CLOCK } from '../tokens.ts';

/** Younger ones are still on their way to the queue from the process that committed them. */
const GRACE_MS = 1_000;
const MOST_IN_A_BATCH = 500;

/** Enqueues what was committed and never enqueued, what is due for a retry, and what has waited long enough because its receiver wanted it so. */
@Injectable()
export class SweepNotifications {
  constructor(
    private readonly database: Database,
    private readonly queue: DeliveryQueue,
    private readonly releaseWaited: ReleaseWaited,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Sweeps until nothing is left; resolves to how many were enqueued. */
  async run(): Promise<number> {
    let swept = await this.releaseWaited.run();
    for (;;) {
      const batch = await takeForSweepOf(this.database, this.clock.now(), {
        graceMs: GRACE_MS,
        most: MOST_IN_A_BATCH,
      });
      if (batch.length > 0) await this.queue.add(batch);
      swept += batch.length;
      if (batch.length < MOST_IN_A_BATCH) return swept;
    }
  }
}
