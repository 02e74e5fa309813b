import { Inject, Injectable } from '@nestjs/common';
import { isDead, nextTry, type OffReason } from '#conveyor/events';
import { Database } from '#database';
import { endTryOf, eventFactsOf, switchOffOf, type ClaimedDelivery } from '#database/events';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import { NOBODY } from '../caller.ts';
import type { DeliverySettings } from '../delivery/delivery-settings.ts';
import { CLOCK, DELIVERY_SETTINGS } from '../tokens.ts';
import { composeEvent } from './compose-event.ts';
import type { OpenedEventSecrets } from './event-secrets.ts';
import { PostEvent, type Posted } from './post-event.ts';

/** Its address or secret can not be opened: it waits for somebody to bring the key back, or to set them anew. */
const UNREADABLE: Posted = { outcome: 'again', status: null, code: 'NOT_READABLE', retryAfterMs: null };

/** Tells a program of one event, and writes down what came of it. */
@Injectable()
export class TryDelivery {
  constructor(
    private readonly database: Database,
    private readonly post: PostEvent,
    @Inject(DELIVERY_SETTINGS) private readonly settings: DeliverySettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Makes one attempt. What is told is composed now, of the lead as it is. A program that is gone is switched off. */
  async run(
    subscriptionId: string,
    { id, recordId, type, attempts }: ClaimedDelivery,
    opened: OpenedEventSecrets | undefined,
  ): Promise<void> {
    const facts = await eventFactsOf(this.database, recordId);
    if (!facts) throw new Error(`The event ${id} is of a record that is not there: ${recordId}`);
    const payload = composeEvent(type, facts, this.settings);
    const posted = opened ? await this.post.run(id, payload, opened) : UNREADABLE;
    const { outcome, status, code, retryAfterMs } = posted;
    const now = this.clock.now();
    const taken = outcome === 'taken';
    const again = nextTry({ attempts, now, retryAfterMs, random: Math.random() });
    // Nothing is wrong with the event itself where nobody wants any: it waits until the program is switched on.
    const dueAt = outcome === 'gone' ? (again ?? now) : again;
    const ended = { id, attempts, taken, dueAt: taken ? null : dueAt, status, code, now };
    const failingSince = await endTryOf(this.database, ended);
    if (outcome === 'gone') await this.switchOff(subscriptionId, 'gone', now);
    else if (isDead(failingSince, now)) await this.switchOff(subscriptionId, 'silent', now);
  }

  private async switchOff(id: string, reason: OffReason, now: number): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const version = await switchOffOf(transaction, { id, reason, now });
      if (version === undefined) return;
      const details = { version, fields: ['state'] };
      const entry = { action: 'subscription.changed', subjectId: id, details } as const;
      await keepAudit(transaction, { caller: NOBODY, now }, entry);
    });
  }
}
