import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Metrics } from '#platform';
import type { JobContext } from '#queue';
import { CLOCK, METRICS } from '../tokens.ts';
import { DeliverNotification } from './deliver-notification.ts';
import { FollowLost } from './follow-lost.ts';
import { ReconcileQueue } from './reconcile-queue.ts';

/**
 * Delivery as a worker does it: every attempt is counted and timed, and so is what the queue has lost; of what did
 * not arrive something follows.
 */
@Injectable()
export class MeasuredDelivery {
  constructor(
    private readonly deliverNotification: DeliverNotification,
    private readonly reconcileQueue: ReconcileQueue,
    private readonly followLost: FollowLost,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(METRICS) private readonly metrics: Metrics,
  ) {}

  /** One attempt. A first one has waited since the commit, whatever the queue did in between; a later one since its job was due. */
  async deliver(notificationId: string, { waitedMs }: Pick<JobContext, 'waitedMs'>): Promise<void> {
    const started = this.clock.now();
    const delivery = await this.deliverNotification.run(notificationId);
    if (!delivery) return;
    const { channel, state, code, firstSince, lost } = delivery;
    this.metrics.attempted({
      channel,
      outcome: state,
      code: code ?? 'OK',
      waitSeconds: Math.max(0, firstSince === null ? waitedMs : started - firstSince) / 1000,
      runSeconds: Math.max(0, this.clock.now() - started) / 1000,
    });
    if (lost) await this.followLost.run(notificationId, lost);
  }

  /** Compares ledger and queue; resolves to how many messages it did something about. */
  async reconcile(): Promise<number> {
    const { enqueue, ambiguous, needs_attention: givenUp } = await this.reconcileQueue.run();
    this.metrics.reconciled(enqueue);
    return enqueue + ambiguous + givenUp;
  }
}
