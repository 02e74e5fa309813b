import { Inject, Injectable } from '@nestjs/common';
import type { Subscription } from '#contracts/events';
import { refuse } from '#conveyor';
import { Database, type Transaction } from '#database';
import { lockSubscriptionOf, type KeptSubscription } from '#database/events';
import type { Clock } from '#platform';
import { refuseUnlessOfAll } from '../access/refuse-foreign.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { EventSecrets } from './event-secrets.ts';
import { noSubscription, showSubscription } from './show-subscription.ts';

/** Which subscription, decided on which version of it. */
export type SubscriptionAt = Readonly<{ id: string; version: number }>;

/** Changes a subscription that is locked; gives the names of what it has changed. */
export type SubscriptionChange = (
  transaction: Transaction,
  kept: KeptSubscription,
  now: number,
) => Promise<readonly string[]>;

/** Somebody changes a subscription, whatever of it. */
@Injectable()
export class SetSubscription {
  constructor(
    private readonly database: Database,
    private readonly secrets: EventSecrets,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Does `change` once for each idempotency key, under the next version. Throws NOT_ALLOWED, NOT_FOUND, STALE_VERSION, and what it throws. */
  async run(at: SubscriptionAt, change: SubscriptionChange, caller: Caller): Promise<Subscription> {
    refuseUnlessOfAll(caller, 'settings.change');
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const kept = await lockedAt(transaction, at);
      const fields = await change(transaction, kept, now);
      const details = { version: at.version + 1, fields };
      const entry = { action: 'subscription.changed', subjectId: at.id, details } as const;
      await keepAudit(transaction, { caller, now }, entry);
      return showSubscription(transaction, this.secrets, { id: at.id, now });
    });
  }
}

/** A subscription that nobody else changes until the transaction ends. Throws NOT_FOUND, STALE_VERSION. */
export async function lockedAt(
  transaction: Transaction,
  { id, version }: SubscriptionAt,
): Promise<KeptSubscription> {
  const kept = (await lockSubscriptionOf(transaction, id)) ?? noSubscription(id);
  if (kept.version !== version) {
    const details = { what: 'subscription', id, expected: version, actual: kept.version } as const;
    refuse({ code: 'STALE_VERSION', details });
  }
  return kept;
}
