import { Inject, Injectable } from '@nestjs/common';
import type { NewSubscriptionBody, SubscriptionMade } from '#contracts/events';
import { Database } from '#database';
import { beginEventsOf, insertSubscriptionOf } from '#database/events';
import { uuidv7, type Clock } from '#platform';
import { refuseUnlessOfAll } from '../access/refuse-foreign.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { CLOCK } from '../tokens.ts';
import { EventSecrets } from './event-secrets.ts';
import { refuseUnknownFunnels } from './refuse-unknown-funnels.ts';
import { showSubscription } from './show-subscription.ts';

/** Somebody has a program of the firm told of events. */
@Injectable()
export class AddSubscription {
  constructor(
    private readonly database: Database,
    private readonly secrets: EventSecrets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Adds it, active from now on; what happened before is not told. The answer is the only one that has its secret, and is kept for nobody
   * who repeats the request. Throws NOT_ALLOWED, OUTSIDE_INVALID for an address that is never asked, NOT_FOUND for a funnel, NO_SECRET_KEY.
   */
  async run(body: NewSubscriptionBody, caller: Caller): Promise<SubscriptionMade> {
    refuseUnlessOfAll(caller, 'settings.change');
    const { url, name, types, funnelIds } = body;
    const host = this.secrets.hostOf(url);
    const now = this.clock.now();
    const id = uuidv7(now);
    return this.database.transaction(async (transaction) => {
      await refuseUnknownFunnels(transaction, funnelIds);
      await beginEventsOf(transaction);
      const set = { id, name, host, types: [...new Set(types)], funnelIds, now, by: caller.actor };
      await insertSubscriptionOf(transaction, set);
      await this.secrets.keepAddress(transaction, id, url);
      const secret = await this.secrets.renew(transaction, id, { kept: [], now });
      const entry = { action: 'subscription.added', subjectId: id, details: { version: 1 } } as const;
      await keepAudit(transaction, { caller, now }, entry);
      return { secret, subscription: await showSubscription(transaction, this.secrets, { id, now }) };
    });
  }
}
