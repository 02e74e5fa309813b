import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#database';
import { dueAlertNoticesOf } from '#database/watch';
import type { Clock, Logger } from '#platform';
import { DeliverNotification } from '../delivery/deliver-notification.ts';
import { CLOCK, LOGGER } from '../tokens.ts';

const MOST_AT_ONCE = 50;

/**
 * Tells people of alerts without a worker, which may be what is missing: in whatever process looks at the line. The ledger
 * keeps anybody from being told twice where a worker is as fast.
 */
@Injectable()
export class DeliverAlerts {
  constructor(
    private readonly database: Database,
    private readonly deliverNotification: DeliverNotification,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Delivers what is due, all at once: a channel that hangs holds up no other. Resolves to how many were. */
  async run(): Promise<number> {
    const due = await dueAlertNoticesOf(this.database, this.clock.now(), MOST_AT_ONCE);
    await Promise.all(due.map((notificationId) => this.deliver(notificationId)));
    return due.length;
  }

  private async deliver(notificationId: string): Promise<void> {
    try {
      await this.deliverNotification.runIfDue(notificationId);
    } catch (err) {
      this.logger.error({ err, notificationId }, 'An alert could not be told; the next look tries again');
    }
  }
}
