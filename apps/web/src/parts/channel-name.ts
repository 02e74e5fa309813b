import type { Channel } from '#conveyor';
import type { Translate } from '../texts/translate.ts';

/** A channel as people call it. */
export function channelName(t: Translate, channel: Channel): string {
  if (channel === 'slack') return t('channel.slack', { product: 'Slack' });
  return channel === 'telegram' ? t('channel.telegram', { product: 'Telegram' }) : t(`channel.${channel}`);
}
