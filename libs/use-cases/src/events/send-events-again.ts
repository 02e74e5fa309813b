import { Inject, Injectable } from '@nestjs/common';
import type { SendAgainBody, SentAgain } from '#contracts/events';
import { Database } from '#database';
import { lockSubscriptionOf, sendAgainOf, sendFailedAgainOf } from '#database/events';
import type { Clock } from '#platform';
import { refuseUnlessOfAll } from '../access/refuse-foreign.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { noSubscription } from './show-subscription.ts';

/** Somebody has a program told of events once more. */
@Injectable()
export class SendEventsAgain {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Has these begin anew, also such as were sent, or all that have failed and were made since a moment; they keep their ids, so that the
   * program can tell. Those of a program that is paused or off wait until it is switched on. Throws NOT_ALLOWED, NOT_FOUND.
   */
  async run(id: string, body: SendAgainBody, caller: Caller): Promise<SentAgain> {
    refuseUnlessOfAll(caller, 'settings.change');
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      if (!(await lockSubscriptionOf(transaction, id))) noSubscription(id);
      const count =
        'deliveryIds' in body
          ? await sendAgainOf(transaction, id, { ids: body.deliveryIds, now })
          : await sendFailedAgainOf(transaction, id, { since: body.failedSince, now });
      const details = { deliveries: count };
      const entry = { action: 'subscription.replayed', subjectId: id, details } as const;
      if (count > 0) await keepAudit(transaction, { caller, now }, entry);
      return { count };
    });
  }
}
