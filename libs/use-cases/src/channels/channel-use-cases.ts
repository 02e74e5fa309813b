import type { Provider } from '@nestjs/common';
import { Database } from '#database';
import type { Outside } from '#channels';
import type { Clock, Config, Logger, SecretKeys } from '#platform';
import { OwnPushSubscriptions } from '../push/own-push-subscriptions.ts';
import { PushKeyring } from '../push/push-keyring.ts';
import { TestDevice } from '../push/test-device.ts';
import { CHANNEL_ADAPTERS, CLOCK, OUTSIDE, SECRET_KEYS } from '../tokens.ts';
import { AnswerBot } from '../telegram/answer-bot.ts';
import { AnswerTelegram } from '../telegram/answer-telegram.ts';
import { ConnectTelegram } from '../telegram/connect-telegram.ts';
import { ChangeChannel } from './change-channel.ts';
import { ChangeWebhook } from './change-webhook.ts';
import { Channels } from './channels.ts';
import { ReadChannels } from './read-channels.ts';
import { SetChannel } from './set-channel.ts';
import { TestChannel } from './test-channel.ts';
import { TestOwnChannel } from './test-own-channel.ts';

/** Every use-case about what is set of channels. */
export const CHANNEL_USE_CASES = [
  AnswerBot,
  AnswerTelegram,
  ChangeChannel,
  ConnectTelegram,
  ChangeWebhook,
  OwnPushSubscriptions,
  PushKeyring,
  ReadChannels,
  SetChannel,
  TestChannel,
  TestDevice,
  TestOwnChannel,
] as const;

/** The channels of a process, and the adapters that they send by. */
export function channelProviders(config: Config, logger: Logger): readonly Provider[] {
  return [
    {
      provide: Channels,
      inject: [Database, SECRET_KEYS, OUTSIDE, CLOCK],
      useFactory: (database: Database, keys: SecretKeys, outside: Outside, clock: Clock) =>
        Channels.open({ config, database, keys, outside, clock, logger }),
    },
    { provide: CHANNEL_ADAPTERS, inject: [Channels], useFactory: ({ adapters }: Channels) => adapters },
  ];
}
