import { Inject, Injectable } from '@nestjs/common';
import { cursorTo } from '#contracts';
import type {
  EventDeliveryList,
  EventDeliveryQuery,
  Subscription,
  SubscriptionList,
} from '#contracts/events';
import { Database } from '#database';
import { deliveriesOf, subscriptionsOf } from '#database/events';
import type { Clock } from '#platform';
import { CLOCK } from '../tokens.ts';
import { EventSecrets } from './event-secrets.ts';
import { showSubscription, shownSubscription } from './show-subscription.ts';

/** Which programs are told of events, and of what they were. */
@Injectable()
export class ReadSubscriptions {
  constructor(
    private readonly database: Database,
    private readonly secrets: EventSecrets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Every subscription, by name. */
  async run(): Promise<SubscriptionList> {
    const now = this.clock.now();
    const kept = await subscriptionsOf(this.database);
    return { items: kept.map((one) => shownSubscription(this.secrets, one, now)) };
  }

  /** One of them. Throws NOT_FOUND. */
  async one(id: string): Promise<Subscription> {
    return showSubscription(this.database, this.secrets, { id, now: this.clock.now() });
  }

  /** What its program was told and is to be told, the newest first. Throws NOT_FOUND. */
  async deliveries(id: string, query: EventDeliveryQuery): Promise<EventDeliveryList> {
    await this.one(id);
    const { state = null, cursor, limit } = query;
    const asked = { subscriptionId: id, state, after: cursor ?? null, most: limit + 1 };
    const found = await deliveriesOf(this.database, asked);
    const items = found.slice(0, limit);
    const last = found.length > limit ? items.at(-1) : undefined;
    return { items, nextCursor: last ? cursorTo([last.sequence, last.id]) : null };
  }
}
