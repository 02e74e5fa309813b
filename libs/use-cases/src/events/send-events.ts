import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Database } from '#database';
import { claimDeliveriesOf, dueSubscriptionsOf, eventSecretsOf } from '#database/events';
import type { Clock, Logger } from '#platform';
import { CLOCK, LOGGER } from '../tokens.ts';
import { EventSecrets } from './event-secrets.ts';
import { EVENT_WITHIN_MS } from './post-event.ts';
import { TryDelivery } from './try-delivery.ts';

/** So many events are under way to one program at once, whoever sends them. */
const MOST_AT_ONCE = 4;
/** Whoever has begun an attempt and not ended it within this is taken for dead, and it is made again. */
const CLAIM_HOLDS_MS = 4 * EVENT_WITHIN_MS;

/** Tells programs of what is due. Each is told by itself, so that one that hangs holds up nobody else. */
@Injectable()
export class SendEvents implements BeforeApplicationShutdown {
  private readonly telling = new Map<string, Promise<void>>();
  private isClosed = false;

  constructor(
    private readonly database: Database,
    private readonly secrets: EventSecrets,
    private readonly tryDelivery: TryDelivery,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Begins to tell every program of which something is due and that is not being told; resolves at once, to how many these are. */
  async run(): Promise<number> {
    const due = await dueSubscriptionsOf(this.database, this.clock.now());
    const begun = this.isClosed ? [] : due.filter((id) => !this.telling.has(id));
    for (const id of begun) this.telling.set(id, this.tell(id));
    return begun.length;
  }

  /** Resolves when nobody is being told anything. */
  async idle(): Promise<void> {
    await Promise.all(this.telling.values());
  }

  /** What is under way ends, or is made again by whoever comes after. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isClosed = true;
    await this.idle();
  }

  private async tell(id: string): Promise<void> {
    try {
      while (!this.isClosed && (await this.tellSome(id)));
    } catch (err) {
      this.logger.warn({ err, subscriptionId: id }, 'Events can not be sent now; trying again');
    } finally {
      this.telling.delete(id);
    }
  }

  /** True when there may be more. */
  private async tellSome(id: string): Promise<boolean> {
    const now = this.clock.now();
    const claimed = await this.database.transaction((transaction) =>
      claimDeliveriesOf(transaction, id, { now, until: now + CLAIM_HOLDS_MS, most: MOST_AT_ONCE }),
    );
    if (claimed.length === 0) return false;
    const opened = this.secrets.open(id, await eventSecretsOf(this.database, id), now);
    await Promise.all(claimed.map((one) => this.tryDelivery.run(id, one, opened)));
    return true;
  }
}
