import { Inject, Injectable } from '@nestjs/common';
import { remedy, type Remedy } from '#conveyor';
import {
  Database,
  giveUpOf,
  markAmbiguousOf,
  nextGenerationOf,
  readOverdueOf,
  type OverdueRow,
  type Told,
} from '#database';
import type { Clock, Logger } from '#platform';
import { DeliveryQueue } from '#queue';
import { CLOCK, LOGGER } from '../tokens.ts';

/**
 * Twice the lock of a job and one stall check less would do; a job that is alive is left alone anyway.
 * Shorter than half a minute, so that what an emptied queue has lost goes out within one.
 */
const LATE_AFTER_MS = 15_000;
const MOST_IN_A_BATCH = 500;

/** What the reconciler did, by remedy. */
export type Reconciled = Readonly<Record<Exclude<Remedy, 'leave'>, number>>;

/** Compares the ledger with the queue and starts again what the queue has lost. */
@Injectable()
export class ReconcileQueue {
  constructor(
    private readonly database: Database,
    private readonly queue: DeliveryQueue,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Looks at what is late, the oldest first; resolves to what was done. */
  async run(): Promise<Reconciled> {
    const done = { enqueue: 0, ambiguous: 0, needs_attention: 0 };
    const overdue = await readOverdueOf(this.database, this.clock.now() - LATE_AFTER_MS, MOST_IN_A_BATCH);
    const jobs = await this.queue.states(overdue);
    const again: Told[] = [];
    for (const [index, late] of overdue.entries()) {
      const what = remedy({ ...late, job: jobs[index] ?? 'missing' });
      if (what === 'leave') continue;
      done[what] += 1;
      const told = await this.mend(late, what);
      if (told) again.push(told);
    }
    if (again.length > 0) await this.queue.add(again);
    if (overdue.length > 0)
      this.logger.warn({ ...done, late: overdue.length }, 'Late notifications reconciled');
    return done;
  }

  private async mend(late: OverdueRow, what: Exclude<Remedy, 'leave'>): Promise<Told | undefined> {
    const now = this.clock.now();
    if (what === 'enqueue') return nextGenerationOf(this.database, late, now);
    if (what === 'ambiguous') await markAmbiguousOf(this.database, late.notificationId, now);
    else await giveUpOf(this.database, late, now);
    return undefined;
  }
}
