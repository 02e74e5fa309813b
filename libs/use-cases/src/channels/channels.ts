import type { OnModuleDestroy } from '@nestjs/common';
import {
  capturedPush,
  InAppChannel,
  PushChannel,
  SlackChannel,
  TelegramChannel,
  type ChannelAdapter,
  type Outside,
  type PushDevices,
  type PushSettings,
  type SlackAnswers,
  type TelegramBot,
} from '#channels';
import {
  CapturedMessages,
  channelsOf,
  channelVersionsOf,
  publishInApp,
  type Database,
  type KeptChannel,
} from '#database';
import { SecretError, type Clock, type Config, type Logger, type SecretKeys } from '#platform';
import { KeptPushDevices } from '../push/kept-push-devices.ts';
import { pushSubject } from '../push/push-subject.ts';
import { adapterOf, capturedAdapter, settingOf } from './adapter-of.ts';
import { ExchangeableChannel } from './exchangeable-channel.ts';
import { SETTABLE_CHANNELS, type SettableChannel } from './settable-channel.ts';
import { UnusableChannel } from './unusable-channel.ts';

/** What the channels of a process are made from. */
export type ChannelParts = Readonly<{
  config: Config;
  database: Database;
  keys: SecretKeys;
  outside: Outside;
  clock: Clock;
  logger: Logger;
}>;

/**
 * The channels of a process. Whether somebody has set one anew is looked at with a beat, so that it holds everywhere within
 * seconds and no message has to ask.
 */
export class Channels implements OnModuleDestroy {
  readonly adapters: readonly ChannelAdapter[];
  readonly #settable: ReadonlyMap<SettableChannel, ExchangeableChannel>;
  readonly #versions: Map<string, number>;
  readonly #timer: NodeJS.Timeout;
  #renewing: Promise<void> = Promise.resolve();
  #isFailing = false;

  private constructor(
    private readonly parts: ChannelParts,
    kept: readonly KeptChannel[],
  ) {
    const { database, config } = parts;
    const captured = new CapturedMessages(database);
    this.#settable = new Map(
      SETTABLE_CHANNELS.map((channel) => [
        channel,
        new ExchangeableChannel(
          this.adapterFor(channel, kept),
          capturedAdapter(channel, { config, captured }),
        ),
      ]),
    );
    this.#versions = new Map(kept.map(({ channel, version }) => [channel, version]));
    const inApp = new InAppChannel(({ notificationId }) => publishInApp(database, notificationId));
    const push = new ExchangeableChannel(
      pushChannel(parts, { devices: new KeptPushDevices(parts) }),
      capturedPush(captured),
    );
    this.adapters = [...this.#settable.values(), inApp, push];
    this.#timer = setInterval(() => void this.beat(), config.queue.sweepSeconds * 1000).unref();
  }

  /** The channels as they are set now, and from then on as they will be. Rejects when the database does not answer. */
  static async open(parts: ChannelParts): Promise<Channels> {
    return new Channels(parts, await channelsOf(parts.database));
  }

  /** What people do with the buttons of messages in Slack; null where they have none. */
  get slackAnswers(): SlackAnswers | null {
    const current = this.#settable.get('slack')?.current;
    return current instanceof SlackChannel ? current.answers : null;
  }

  /** Which setting of the environment says how a channel reaches its provider; null: none. */
  settingOf(channel: SettableChannel): string | null {
    return settingOf(this.parts.config, channel);
  }

  /** The bot that Telegram messages are sent by now; undefined: none is set, and they are captured. */
  get telegramBot(): TelegramBot | undefined {
    const current = this.#settable.get('telegram')?.current;
    return current instanceof TelegramChannel ? current.bot : undefined;
  }

  /**
   * A new adapter of a channel, by what is kept of it; its owner closes it. One whose settings can't be used says so with every
   * message. `patience`: milliseconds that its server may be silent, where it is not to have the usual time.
   */
  adapterFor(channel: SettableChannel, kept: readonly KeptChannel[], patience?: number): ChannelAdapter {
    const { config, keys, database, outside, clock, logger } = this.parts;
    const captured = new CapturedMessages(database);
    const own = kept.find((one) => one.channel === channel);
    try {
      return adapterOf(channel, {
        config,
        keys,
        outside,
        clock,
        captured,
        kept: own,
        ...(patience !== undefined && { patience }),
      });
    } catch (err) {
      logger.error({ channel, err }, 'The settings of a channel can not be used; its messages wait');
      return new UnusableChannel(channel, reasonOf(err));
    }
  }

  /** A new adapter that sends to devices which somebody else knows, with the keys of this product; its owner closes it. */
  pushTo(devices: (kept: KeptPushDevices) => PushDevices, patience: number): ChannelAdapter {
    return pushChannel(this.parts, { devices: devices(new KeptPushDevices(this.parts)), patience });
  }

  /** Takes up what was set since the last look. Rejects when the database does not answer. */
  async renew(): Promise<void> {
    this.#renewing = this.#renewing.catch(() => undefined).then(() => this.takeUp());
    await this.#renewing;
  }

  /** Looks no more; messages under way are sent. */
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.#timer);
    await this.#renewing.catch(() => undefined);
  }

  private async beat(): Promise<void> {
    try {
      await this.renew();
      this.#isFailing = false;
    } catch (err) {
      if (!this.#isFailing)
        this.parts.logger.warn(
          { err },
          'Whether channels were set anew can not be read; they stay as they are',
        );
      this.#isFailing = true;
    }
  }

  private async takeUp(): Promise<void> {
    const { database, logger } = this.parts;
    const versions = await channelVersionsOf(database);
    if (versions.every(({ channel, version }) => this.#versions.get(channel) === version)) return;
    const kept = await channelsOf(database);
    for (const [channel, exchangeable] of this.#settable) {
      const version = kept.find((one) => one.channel === channel)?.version;
      if (version === undefined || version === this.#versions.get(channel)) continue;
      this.#versions.set(channel, version);
      // What the environment says stays, whatever is set.
      if (this.settingOf(channel) !== null) continue;
      await exchangeable.exchange(this.adapterFor(channel, kept));
      logger.info({ channel, version }, 'Channel set anew');
    }
  }
}

/** Nothing is set about it: each message names the push services that it goes to. */
function pushChannel(
  { config, clock, outside }: ChannelParts,
  to: Pick<PushSettings, 'devices' | 'patience'>,
): PushChannel {
  return new PushChannel({ outside, subject: pushSubject(config), now: () => clock.now(), ...to });
}

function reasonOf(error: unknown): string {
  if (!(error instanceof SecretError)) return 'The settings that are kept can not be read.';
  const { code, details } = error;
  const key = 'keyId' in details ? details.keyId : 'unknown';
  return code === 'KEY_UNKNOWN'
    ? `The settings are sealed with the key ${key}, which this process does not have.`
    : `The settings are not as they were sealed with the key ${key}.`;
}
