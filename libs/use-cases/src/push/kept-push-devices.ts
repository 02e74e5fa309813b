import type { PushDevice, PushDevices, PushKeys, PushTargets } from '#channels';
import type { Database } from '#database';
import {
  acceptPushOf,
  forgetPushSubscriptionOf,
  pushDeviceOf,
  pushDevicesOf,
  type KeptPushDevice,
} from '#database/accounts';
import { openSecret, SecretError, type Clock, type Logger, type SecretKeys } from '#platform';
import { z } from 'zod';
import { idleSince } from '../accounts/session-length.ts';
import { aboutSubscription } from './about-subscription.ts';
import { pushKeysOf } from './push-keyring.ts';

const Subscription = z.object({ endpoint: z.string(), p256dh: z.string(), auth: z.string() });

type Parts = Readonly<{ database: Database; keys: SecretKeys; clock: Clock; logger: Logger }>;

/** The devices of people as the database knows them. */
export class KeptPushDevices implements PushDevices {
  constructor(private readonly parts: Parts) {}

  async of(notificationId: string): Promise<PushTargets> {
    const { database, clock } = this.parts;
    const now = clock.now();
    const kept = await pushDevicesOf(database, notificationId, { now, idleSince: idleSince(now) });
    const devices = kept.filter(({ hasIt }) => !hasIt).flatMap((device) => this.opened(device) ?? []);
    const keys = devices.length === 0 ? null : await this.ownKeys();
    return { keys, devices, served: kept.filter(({ hasIt }) => hasIt).length };
  }

  /** One device alone, which somebody tries out: the one of this id, if it is his and he is signed in on it. */
  only(id: string, employeeId: string): PushDevices {
    return {
      of: async () => {
        const { database, clock } = this.parts;
        const now = clock.now();
        const kept = await pushDeviceOf(database, { id, employeeId }, { now, idleSince: idleSince(now) });
        const device = kept && this.opened(kept);
        return device
          ? { keys: await this.ownKeys(), devices: [device], served: 0 }
          : { keys: null, devices: [], served: 0 };
      },
      served: (device, notificationId) => this.served(device, notificationId),
      gone: (device) => this.gone(device),
    };
  }

  async served({ id }: PushDevice, notificationId: string): Promise<void> {
    const { database, clock } = this.parts;
    await this.noted(notificationId, () => acceptPushOf(database, { id, notificationId, now: clock.now() }));
  }

  async gone({ id }: PushDevice): Promise<void> {
    await this.noted(id, () => forgetPushSubscriptionOf(this.parts.database, id));
  }

  private async ownKeys(): Promise<PushKeys | null> {
    try {
      return (await pushKeysOf(this.parts.database, this.parts.keys)) ?? null;
    } catch (err) {
      if (!(err instanceof SecretError)) throw err;
      this.parts.logger.error({ err }, 'The keys of the channel push can not be opened; its messages wait');
      return null;
    }
  }

  /** One that can not be opened is none; whoever subscribes again has one that can. */
  private opened({ id, sealed }: Pick<KeptPushDevice, 'id' | 'sealed'>): PushDevice | undefined {
    try {
      const { endpoint, p256dh, auth } = Subscription.parse(
        JSON.parse(openSecret(this.parts.keys, sealed, aboutSubscription(id)).reveal()),
      );
      return { id, endpoint, p256dh, auth };
    } catch (err) {
      if (!(err instanceof SecretError)) throw err;
      this.parts.logger.warn({ err, subscriptionId: id }, 'The subscription of a device can not be opened');
      return undefined;
    }
  }

  /** What has become of the message is true, whether it could be written down or not. */
  private async noted(about: string, write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (err) {
      this.parts.logger.warn({ err, about }, 'What a push service has said could not be kept');
    }
  }
}
