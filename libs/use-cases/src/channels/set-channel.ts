import { Inject, Injectable } from '@nestjs/common';
import type { ChannelSettings } from '#contracts';
import { refuse } from '#conveyor';
import {
  Database,
  dropSecretsOf,
  lockChannelOf,
  putSecretOf,
  updateChannelOf,
  type KeptChannel,
  type Transaction,
} from '#database';
import { sealSecret, type Clock, type SecretKeys } from '#platform';
import { refuseUnlessOfAll } from '../access/refuse-foreign.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK, SECRET_KEYS } from '../tokens.ts';
import { aboutSecret, type ChannelSecretName } from './about-secret.ts';
import { Channels } from './channels.ts';
import type { SettableChannel } from './settable-channel.ts';
import { showChannel } from './show-channel.ts';

/** What a channel is to be: a secret that is null is forgotten, one that is undefined stays. */
export type ChannelChange = Readonly<{
  /** Null: nothing but secrets. */
  settings: object | null;
  secrets: Readonly<Partial<Record<ChannelSecretName, string | null | undefined>>>;
}>;

/** Which channel, decided on which version of it. */
export type ChannelAt = Readonly<{ channel: SettableChannel; version: number }>;

type Moment = Readonly<{ caller: Caller; now: number }>;

/** Somebody sets a channel, or takes back what is set about it. */
@Injectable()
export class SetChannel {
  constructor(
    private readonly database: Database,
    private readonly channels: Channels,
    @Inject(SECRET_KEYS) private readonly keys: SecretKeys,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Sets what `changeFrom` makes of what is kept; secrets are sealed. It holds here at once and in every process within seconds.
   * Throws STALE_VERSION, SET_IN_ENVIRONMENT where the environment says it, NO_SECRET_KEY, and what `changeFrom` throws.
   */
  async run(
    at: ChannelAt,
    changeFrom: (kept: KeptChannel) => ChannelChange,
    caller: Caller,
  ): Promise<ChannelSettings> {
    return this.write(at, caller, async (transaction, kept, moment) => {
      const { settings, secrets } = changeFrom(kept);
      await this.keep(transaction, at.channel, { settings, secrets }, moment);
      const named = Object.entries(secrets).flatMap(([name, secret]) => (secret === undefined ? [] : [name]));
      const details = {
        channel: at.channel,
        version: at.version + 1,
        fields: [...Object.keys(settings ?? {}), ...named],
      };
      await keepAudit(transaction, moment, { action: 'channel.changed', subjectId: kept.id, details });
    });
  }

  /** Takes back all that is set about a channel, with its secrets. Throws as `run` does. */
  async clear(at: ChannelAt, caller: Caller): Promise<ChannelSettings> {
    return this.write(at, caller, async (transaction, { id, secrets }, moment) => {
      await dropSecretsOf(
        transaction,
        at.channel,
        secrets.map(({ name }) => name),
      );
      await this.update(transaction, at.channel, null, moment);
      const details = { channel: at.channel, version: at.version + 1 };
      await keepAudit(transaction, moment, { action: 'channel.cleared', subjectId: id, details });
    });
  }

  private async write(
    { channel, version }: ChannelAt,
    caller: Caller,
    work: (transaction: Transaction, kept: KeptChannel, moment: Moment) => Promise<void>,
  ): Promise<ChannelSettings> {
    refuseUnlessOfAll(caller, 'settings.change');
    const shown = await repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const setting = this.channels.settingOf(channel);
      if (setting !== null) refuse({ code: 'SET_IN_ENVIRONMENT', details: { setting } });
      const kept = await locked(transaction, channel);
      if (kept.version !== version) {
        const details = { what: 'channel', id: channel, expected: version, actual: kept.version } as const;
        refuse({ code: 'STALE_VERSION', details });
      }
      await work(transaction, kept, { caller, now });
      return showChannel(this.channels, channel, await locked(transaction, channel));
    });
    await this.channels.renew();
    return shown;
  }

  private async keep(
    transaction: Transaction,
    channel: SettableChannel,
    { settings, secrets }: ChannelChange,
    moment: Moment,
  ): Promise<void> {
    const named = namesOf(secrets);
    await dropSecretsOf(
      transaction,
      channel,
      named.filter((name) => secrets[name] === null),
    );
    for (const name of named) {
      const secret = secrets[name];
      if (typeof secret !== 'string') continue;
      const valueSealed = this.seal(secret, aboutSecret(channel, name));
      const { caller, now } = moment;
      await putSecretOf(transaction, { channel, name, valueSealed, setAt: now, setBy: caller.actor });
    }
    await this.update(transaction, channel, settings, moment);
  }

  private async update(
    transaction: Transaction,
    channel: SettableChannel,
    settings: object | null,
    { caller, now }: Moment,
  ): Promise<void> {
    await updateChannelOf(transaction, { channel, settings, changedAt: now, changedBy: caller.actor });
  }

  private seal(secret: string, about: string): string {
    if (this.keys.ids.length === 0) refuse({ code: 'NO_SECRET_KEY', details: { setting: 'SECRET_KEYS' } });
    return sealSecret(this.keys, secret, about);
  }
}

async function locked(transaction: Transaction, channel: SettableChannel): Promise<KeptChannel> {
  const kept = await lockChannelOf(transaction, channel);
  if (!kept) throw new Error(`The channel ${channel} has no row in channel_settings`);
  return kept;
}

const NAMES: readonly ChannelSecretName[] = [
  'password',
  'botToken',
  'signingSecret',
  'address',
  'signingSecretBefore',
];

function namesOf(secrets: ChannelChange['secrets']): readonly ChannelSecretName[] {
  return NAMES.filter((name) => secrets[name] !== undefined);
}
