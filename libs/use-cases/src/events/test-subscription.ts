import { Inject, Injectable } from '@nestjs/common';
import type { SubscriptionTested, TestEventPayload } from '#contracts/events';
import type { Language } from '#conveyor';
import { Database } from '#database';
import { subscriptionOf } from '#database/events';
import { uuidv7, type Clock } from '#platform';
import { textsIn } from '#texts';
import { refuseUnlessOfAll } from '../access/refuse-foreign.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { CLOCK } from '../tokens.ts';
import { saidOfAnswer, saidOfSilence } from '../watch/said-of-answer.ts';
import { EventSecrets } from './event-secrets.ts';
import { EVENT_WITHIN_MS, PostEvent } from './post-event.ts';
import { noSubscription } from './show-subscription.ts';

/** Somebody tries out whether a program hears. */
@Injectable()
export class TestSubscription {
  constructor(
    private readonly database: Database,
    private readonly secrets: EventSecrets,
    private readonly post: PostEvent,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Sends a test event, once and at once, also while it is paused or off, and says what came back within fifteen seconds. It counts neither as
   * taken nor as failed, and stands in the audit. Throws NOT_ALLOWED, NOT_FOUND.
   */
  async run(id: string, language: Language, caller: Caller): Promise<SubscriptionTested> {
    refuseUnlessOfAll(caller, 'settings.change');
    const kept = (await subscriptionOf(this.database, id)) ?? noSubscription(id);
    const now = this.clock.now();
    const entry = { action: 'subscription.tested', subjectId: id, details: {} } as const;
    await this.database.transaction((transaction) => keepAudit(transaction, { caller, now }, entry));
    const opened = this.secrets.open(id, kept.secrets, now);
    if (!opened) {
      const message = textsIn(language)('outside.tested.unreadable');
      return { outcome: 'unreadable', message, code: null };
    }
    const payload: TestEventPayload = {
      type: 'test',
      timestamp: new Date(now).toISOString(),
      data: { subscription: { id, name: kept.name } },
    };
    const { status, code } = await this.post.run(uuidv7(now), payload, opened);
    if (status !== null) return saidOfAnswer(language, kept.host, status);
    const message = saidOfSilence(language, kept.host, code ?? 'FAILED', EVENT_WITHIN_MS);
    return { outcome: 'unreached', message, code };
  }
}
