import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#database';
import { deleteSubscriptionOf } from '#database/events';
import type { Clock } from '#platform';
import { refuseUnlessOfAll } from '../access/refuse-foreign.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { lockedAt, type SubscriptionAt } from './set-subscription.ts';

/** Somebody has a program told of nothing any more. */
@Injectable()
export class RemoveSubscription {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Deletes it, with its secrets and all that is known of what it was told. Throws NOT_ALLOWED, NOT_FOUND, STALE_VERSION. */
  async run(at: SubscriptionAt, caller: Caller): Promise<void> {
    refuseUnlessOfAll(caller, 'settings.change');
    await repeatably(this.database, caller, this.clock, async (transaction, now) => {
      await lockedAt(transaction, at);
      await deleteSubscriptionOf(transaction, at.id);
      const details = { version: at.version };
      const entry = { action: 'subscription.removed', subjectId: at.id, details } as const;
      await keepAudit(transaction, { caller, now }, entry);
      return {};
    });
  }
}
