import type { Channel } from '#conveyor';

/** Secrets of channels, by name. */
export type ChannelSecretName =
  'password' | 'botToken' | 'signingSecret' | 'privateKey' | 'address' | 'signingSecretBefore';

/** What a channel's secret is sealed about; the same in SQL stands among the SEALED_COLUMNS. */
export function aboutSecret(channel: Channel, name: ChannelSecretName): string {
  return `channel:${channel}:${name}`;
}
