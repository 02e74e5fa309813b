import { Inject, Injectable } from '@nestjs/common';
import { Database, markEnqueuedOf, type Told } from '#database';
import { traceparentNow, type Clock, type Logger } from '#platform';
import { DeliveryQueue } from '#queue';
import { CLOCK, LOGGER } from '../tokens.ts';

const MOST_IN_A_BATCH = 500;
/**
 * Marks are for the sweep, which leaves alone what is younger than a second: written four times a second
 * they cost next to nothing, written with every batch they cost a transaction a move.
 */
const MARK_EVERY_MS = 250;

/**
 * Wakes the workers right after a commit. What is committed while a batch is on its way goes with the
 * next one: at rest nothing waits, and under load one round trip carries many (a bulk add does 28k jobs
 * a second on PostgreSQL, single ones 2.4k). Nothing depends on it: the row is the outbox, and what this
 * can't do the sweep does.
 */
@Injectable()
export class WakeUps {
  private waiting: (Told & Readonly<{ traceparent?: string }>)[] = [];
  private isSending = false;
  private sending = Promise.resolve();
  private unmarked: string[] = [];
  private markTimer: NodeJS.Timeout | undefined;
  private marking = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly queue: DeliveryQueue,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Wakes the workers for these notifications, soon; returns at once and never throws. */
  wake(told: readonly Told[]): void {
    if (told.length === 0) return;
    const traceparent = traceparentNow();
    this.waiting.push(...told.map((each) => (traceparent === undefined ? each : { ...each, traceparent })));
    if (!this.isSending) this.sending = this.sendAll();
  }

  /** Resolves when everything that was asked for so far is with the queue and marked, or was left to the sweep. */
  async idle(): Promise<void> {
    await this.sending;
    await this.mark();
  }

  private async sendAll(): Promise<void> {
    this.isSending = true;
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, MOST_IN_A_BATCH);
      try {
        await this.queue.add(batch);
        this.unmarked.push(...batch.map(({ notificationId }) => notificationId));
        this.markTimer ??= setTimeout(() => void this.mark(), MARK_EVERY_MS);
      } catch (err) {
        this.logger.warn(
          { err, notifications: batch.length },
          'Workers could not be woken; the sweep will do it',
        );
      }
    }
    // In the same turn as the last look at `waiting`, so that nothing can slip in between.
    this.isSending = false;
  }

  /** After those that are being written: whoever waits for this waits for them, too. */
  private mark(): Promise<void> {
    clearTimeout(this.markTimer);
    this.markTimer = undefined;
    this.marking = this.marking.then(() => this.writeMarks());
    return this.marking;
  }

  private async writeMarks(): Promise<void> {
    const ids = this.unmarked.splice(0);
    if (ids.length === 0) return;
    try {
      await markEnqueuedOf(this.database, ids, this.clock.now());
    } catch (err) {
      this.logger.warn(
        { err, notifications: ids.length },
        'Marks of the queue are lost; the sweep adds these again, which does nothing',
      );
    }
  }
}
