import { Injectable } from '@nestjs/common';
import type { ChangeSubscriptionBody, Subscription, SubscriptionMade } from '#contracts/events';
import { setSubscriptionStateOf, updateSubscriptionOf } from '#database/events';
import type { Caller } from '../caller.ts';
import { EventSecrets } from './event-secrets.ts';
import { refuseUnknownFunnels } from './refuse-unknown-funnels.ts';
import { SetSubscription, type SubscriptionAt } from './set-subscription.ts';

/** Somebody changes of what and where a program is told, pauses it, switches it on, or exchanges its secret. */
@Injectable()
export class ChangeSubscription {
  constructor(
    private readonly set: SetSubscription,
    private readonly secrets: EventSecrets,
  ) {}

  /** Changes what the body names; the rest stays. Throws OUTSIDE_INVALID, NOT_FOUND for a funnel, NO_SECRET_KEY, and what SetSubscription throws. */
  async run(id: string, body: ChangeSubscriptionBody, caller: Caller): Promise<Subscription> {
    const { version, url, ...changed } = body;
    return this.set.run(
      { id, version },
      async (transaction, kept, now) => {
        await refuseUnknownFunnels(transaction, changed.funnelIds);
        const host = url === undefined ? kept.host : this.secrets.hostOf(url);
        const { name = kept.name, types = kept.types, funnelIds = kept.funnelIds } = changed;
        const set = { id, name, host, types: [...new Set(types)], funnelIds, now, by: caller.actor };
        await updateSubscriptionOf(transaction, set);
        if (url !== undefined) await this.secrets.keepAddress(transaction, id, url);
        return Object.keys(body).filter((field) => field !== 'version');
      },
      caller,
    );
  }

  /** Pauses it (what happens meanwhile waits), or switches it on: what waits goes out. Throws what SetSubscription throws. */
  async setState(at: SubscriptionAt, state: 'active' | 'paused', caller: Caller): Promise<Subscription> {
    return this.set.run(
      at,
      async (transaction, { id }, now) => {
        await setSubscriptionStateOf(transaction, { id, state, now, by: caller.actor });
        return ['state'];
      },
      caller,
    );
  }

  /**
   * Makes a new secret, which this answer alone shows; the one before signs along for a day. A request that is repeated makes another one,
   * because no secret is kept in what was answered. Throws NO_SECRET_KEY, and what SetSubscription throws.
   */
  async renewSecret(at: SubscriptionAt, caller: Caller): Promise<SubscriptionMade> {
    let secret = '';
    const subscription = await this.set.run(
      at,
      async (transaction, kept, now) => {
        const { id, name, host, types, funnelIds } = kept;
        await updateSubscriptionOf(transaction, { id, name, host, types, funnelIds, now, by: caller.actor });
        secret = await this.secrets.renew(transaction, id, { kept: kept.secrets, now });
        return ['secret'];
      },
      { ...caller, repeatable: null },
    );
    return { secret, subscription };
  }
}
