import { Injectable } from '@nestjs/common';
import type { ChannelSettingsList } from '#contracts';
import { channelsOf, Database } from '#database';
import { Channels } from './channels.ts';
import { SETTABLE_CHANNELS } from './settable-channel.ts';
import { showChannel } from './show-channel.ts';

/** Somebody looks at what is set about the channels. */
@Injectable()
export class ReadChannels {
  constructor(
    private readonly database: Database,
    private readonly channels: Channels,
  ) {}

  /** Every channel that can be set, without its secrets. */
  async run(): Promise<ChannelSettingsList> {
    const kept = await channelsOf(this.database);
    const items = SETTABLE_CHANNELS.flatMap((channel) => {
      const own = kept.find((one) => one.channel === channel);
      return own ? [showChannel(this.channels, channel, own)] : [];
    });
    return { items };
  }
}
