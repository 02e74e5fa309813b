import { Inject, Injectable } from '@nestjs/common';
import { isPushKey, type Outside } from '#channels';
import type { NewPushSubscriptionBody, PushSubscription, PushSubscriptionList } from '#contracts';
import { refuse } from '#conveyor';
import { Database } from '#database';
import {
  deletePushSubscriptionOf,
  hasPushSubscriptionsOf,
  keepPushSubscriptionOf,
  pushSubscriptionsOf,
  type OwnPushSubscription,
} from '#database/accounts';
import { hashToken, sealSecret, uuidv7, type Clock, type SecretKeys } from '#platform';
import { idleSince } from '../accounts/session-length.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import { changeReach, withChannel, withoutChannel } from '../channels/change-reach.ts';
import type { Caller } from '../caller.ts';
import { CLOCK, OUTSIDE, SECRET_KEYS } from '../tokens.ts';
import { aboutSubscription } from './about-subscription.ts';

/** Somebody, and the session in which he asks; null: a program asks in his name. */
export type Asker = Readonly<{ employeeId: string; sessionId: string | null }>;

/** Somebody wants messages on a device, or wants them there no more. */
@Injectable()
export class OwnPushSubscriptions {
  constructor(
    private readonly database: Database,
    @Inject(SECRET_KEYS) private readonly keys: SecretKeys,
    @Inject(OUTSIDE) private readonly outside: Outside,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** His devices that take messages now. */
  async list({ employeeId, sessionId }: Asker): Promise<PushSubscriptionList> {
    const now = this.clock.now();
    const own = await pushSubscriptionsOf(this.database, employeeId, { now, idleSince: idleSince(now) });
    return { items: own.map((one) => shown(one, sessionId)) };
  }

  /**
   * Has messages come to the device in which he asks, for as long as he is signed in there, and push is among his channels from then on.
   * Throws PUSH_REFUSED for what is no subscription of a browser, NO_SECRET_KEY, NOT_ALLOWED to a program.
   */
  async add(
    { employeeId, sessionId }: Asker,
    { endpoint, keys: { p256dh, auth } }: NewPushSubscriptionBody,
    caller: Caller,
  ): Promise<PushSubscription> {
    if (sessionId === null) return refuse({ code: 'NOT_ALLOWED', details: { right: 'account.change' } });
    if (!this.outside.couldAsk(endpoint) || !isPushKey(p256dh)) refuse({ code: 'PUSH_REFUSED', details: {} });
    if (this.keys.ids.length === 0) refuse({ code: 'NO_SECRET_KEY', details: { setting: 'SECRET_KEYS' } });
    const now = this.clock.now();
    const id = uuidv7(now);
    const text = JSON.stringify({ endpoint, p256dh, auth });
    return this.database.transaction(async (transaction) => {
      const isKept = await keepPushSubscriptionOf(transaction, {
        id,
        employeeId,
        sessionId,
        endpointHash: hashToken(endpoint),
        subscriptionSealed: sealSecret(this.keys, text, aboutSubscription(id)),
        createdAt: now,
      });
      if (!isKept) refuse({ code: 'NOT_SIGNED_IN', details: {} });
      const entry = { action: 'account.device-added', details: { subscriptionId: id } } as const;
      await keepAudit(transaction, { caller, now }, { ...entry, subjectId: employeeId });
      await changeReach(
        transaction,
        employeeId,
        ({ channels }) => ({ channels: withChannel(channels, 'push') }),
        {
          caller,
          now,
        },
      );
      const own = await pushSubscriptionsOf(transaction, employeeId, { now, idleSince: idleSince(now) });
      const added = own.find((one) => one.id === id);
      return added ? shown(added, sessionId) : refuse({ code: 'NOT_SIGNED_IN', details: {} });
    });
  }

  /** Ends it; with the last one push is no channel of his any more. Throws NOT_FOUND when he has none of this id. */
  async remove({ employeeId }: Asker, id: string, caller: Caller): Promise<void> {
    const now = this.clock.now();
    await this.database.transaction(async (transaction) => {
      if (!(await deletePushSubscriptionOf(transaction, id, employeeId)))
        refuse({ code: 'NOT_FOUND', details: { what: 'push-subscription', id } });
      const entry = { action: 'account.device-removed', details: { subscriptionId: id } } as const;
      await keepAudit(transaction, { caller, now }, { ...entry, subjectId: employeeId });
      if (await hasPushSubscriptionsOf(transaction, employeeId, { now, idleSince: idleSince(now) })) return;
      await changeReach(
        transaction,
        employeeId,
        ({ channels }) => ({ channels: withoutChannel(channels, 'push') }),
        {
          caller,
          now,
        },
      );
    });
  }
}

function shown(
  { id, sessionId, agent, createdAt, lastAcceptedAt }: OwnPushSubscription,
  current: string | null,
): PushSubscription {
  return {
    id,
    agent,
    current: sessionId === current,
    createdAt: new Date(createdAt).toISOString(),
    lastAcceptedAt: lastAcceptedAt === null ? null : new Date(lastAcceptedAt).toISOString(),
  };
}
