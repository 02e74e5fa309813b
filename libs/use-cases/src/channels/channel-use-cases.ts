import type { Provider } from '@nestjs/common';
import { Database } from '#database';
import type { Config, Logger, SecretKeys } from '#platform';
import { CHANNEL_ADAPTERS, SECRET_KEYS } from '../tokens.ts';
import { ChangeChannel } from './change-channel.ts';
import { Channels } from './channels.ts';
import { ReadChannels } from './read-channels.ts';
import { SetChannel } from './set-channel.ts';
import { TestChannel } from './test-channel.ts';

/** Every use-case about what is set of channels. */
export const CHANNEL_USE_CASES = [ChangeChannel, ReadChannels, SetChannel, TestChannel] as const;

/** The channels of a process, and the adapters that they send by. */
export function channelProviders(config: Config, logger: Logger): readonly Provider[] {
  return [
    {
      provide: Channels,
      inject: [Database, SECRET_KEYS],
      useFactory: (database: Database, keys: SecretKeys) => Channels.open({ config, database, keys, logger }),
    },
    { provide: CHANNEL_ADAPTERS, inject: [Channels], useFactory: ({ adapters }: Channels) => adapters },
  ];
}
