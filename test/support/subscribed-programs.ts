import type { EventDelivery, Subscription, SubscriptionMade } from '#contracts/events';
import { EVENT_TYPES, type EventType } from '#conveyor/events';
import { AddSubscription, ReadEvents, ReadSubscriptions, RemoveSubscription, SendEvents } from '#use-cases';
import { SOMEBODY } from './a-lead.ts';
import type { EventReceiver } from './event-receiver.ts';
import type { LineApp } from './line-app.ts';
import { never } from './signal.ts';

/** Programs of the firm that a line tells of events, each by its path. */
export class SubscribedPrograms {
  constructor(
    private readonly app: LineApp,
    private readonly receiver: EventReceiver,
  ) {}

  async subscribe(path: string, types: readonly EventType[] = EVENT_TYPES): Promise<SubscriptionMade> {
    const body = { name: path, url: `${this.receiver.url}${path}`, types: [...types], funnelIds: null };
    return this.app.get(AddSubscription).run(body, SOMEBODY);
  }

  /** What a worker's job does, to its end. */
  async tell(where = this.app): Promise<void> {
    await where.get(ReadEvents).run(never());
    await where.get(SendEvents).run();
    await where.get(SendEvents).idle();
  }

  shown(id: string): Promise<Subscription> {
    return this.app.get(ReadSubscriptions).one(id);
  }

  async deliveries(id: string): Promise<readonly EventDelivery[]> {
    return (await this.app.get(ReadSubscriptions).deliveries(id, { limit: 200 })).items;
  }

  async remove(id: string): Promise<void> {
    const { version } = await this.shown(id);
    await this.app.get(RemoveSubscription).run({ id, version }, SOMEBODY);
  }
}
