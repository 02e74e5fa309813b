import { EmailSettings, WebhookChannelSettings, type ChannelSettings } from '#contracts';
import type { KeptChannel } from '#database';
import type { Channels } from './channels.ts';
import type { SettableChannel } from './settable-channel.ts';

/** A channel as it may be seen: of secrets only that they are kept, since when and by whom. */
export function showChannel(
  channels: Channels,
  channel: SettableChannel,
  kept: KeptChannel,
): ChannelSettings {
  const environment = channels.settingOf(channel);
  const settings = shownSettings(channel, kept.settings);
  const isSet = settings !== null || kept.secrets.length > 0;
  return {
    channel,
    version: kept.version,
    source: environment !== null ? 'environment' : isSet ? 'product' : 'none',
    environment,
    settings,
    secrets: kept.secrets.map(({ name, setAt, setBy }) => ({
      name,
      setAt: new Date(setAt).toISOString(),
      setBy,
    })),
    changedAt: kept.changedAt === null ? null : new Date(kept.changedAt).toISOString(),
    changedBy: kept.changedBy,
  };
}

function shownSettings(channel: SettableChannel, settings: unknown): ChannelSettings['settings'] {
  if (channel === 'slack') return null;
  const Settings = channel === 'email' ? EmailSettings : WebhookChannelSettings;
  return Settings.safeParse(settings).data ?? null;
}
