import { Inject, Injectable } from '@nestjs/common';
import { createPushKeys, type PushKeys } from '#channels';
import type { PushKey } from '#contracts';
import { refuse } from '#conveyor';
import {
  channelsOf,
  Database,
  lockChannelOf,
  putSecretOf,
  updateChannelOf,
  type Connection,
  type KeptChannel,
  type Transaction,
} from '#database';
import { forgetPushSubscriptionsOf } from '#database/accounts';
import { openSecret, sealSecret, type Clock, type SecretKeys } from '#platform';
import { z } from 'zod';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { aboutSecret } from '../channels/about-secret.ts';
import { CLOCK, SECRET_KEYS } from '../tokens.ts';

const CHANNEL = 'push';
const ABOUT = aboutSecret(CHANNEL, 'privateKey');
const Settings = z.object({ publicKey: z.string() });

/** The keys by which push services know that messages are from this product. They are made when somebody first wants messages on a device. */
@Injectable()
export class PushKeyring {
  constructor(
    private readonly database: Database,
    @Inject(SECRET_KEYS) private readonly keys: SecretKeys,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The public one, which a browser subscribes with. Throws NO_SECRET_KEY while the other could not be kept sealed. */
  async publicKey(caller: Caller): Promise<PushKey> {
    const known = keptIn(await channelsOf(this.database));
    if (known) return { publicKey: known.publicKey };
    return this.database.transaction(async (transaction) => {
      const locked = await lockChannelOf(transaction, CHANNEL);
      if (!locked) throw new Error('The channel push has no row in channel_settings');
      const { publicKey } = keptIn([locked]) ?? (await this.make(transaction, locked, caller));
      return { publicKey };
    });
  }

  private async make(
    transaction: Transaction,
    { id, version }: KeptChannel,
    caller: Caller,
  ): Promise<PushKeys> {
    if (this.keys.ids.length === 0) refuse({ code: 'NO_SECRET_KEY', details: { setting: 'SECRET_KEYS' } });
    const made = createPushKeys();
    const [now, setBy] = [this.clock.now(), caller.actor];
    const valueSealed = sealSecret(this.keys, made.privateKey, ABOUT);
    await putSecretOf(transaction, { channel: CHANNEL, name: 'privateKey', valueSealed, setAt: now, setBy });
    const settings = { publicKey: made.publicKey };
    await updateChannelOf(transaction, { channel: CHANNEL, settings, changedAt: now, changedBy: setBy });
    // Where there were keys before that are lost, nothing that was subscribed with them takes a message any more.
    await forgetPushSubscriptionsOf(transaction);
    const details = { channel: CHANNEL, version: version + 1, fields: ['privateKey'] } as const;
    await keepAudit(transaction, { caller, now }, { action: 'channel.changed', subjectId: id, details });
    return made;
  }
}

/** Both keys; undefined when there are none. Throws SecretError for one that can not be opened. */
export async function pushKeysOf(connection: Connection, keys: SecretKeys): Promise<PushKeys | undefined> {
  const kept = keptIn(await channelsOf(connection));
  return kept && { publicKey: kept.publicKey, privateKey: openSecret(keys, kept.sealed, ABOUT).reveal() };
}

function keptIn(
  channels: readonly KeptChannel[],
): Readonly<{ publicKey: string; sealed: string }> | undefined {
  const own = channels.find(({ channel }) => channel === CHANNEL);
  const publicKey = Settings.safeParse(own?.settings).data?.publicKey;
  const sealed = own?.secrets.find(({ name }) => name === 'privateKey')?.sealed;
  return publicKey === undefined || sealed === undefined ? undefined : { publicKey, sealed };
}
