import type { Channel } from '#conveyor';
import type { Translate } from '../texts/translate.ts';

/** A channel as people call it. */
export function channelName(t: Translate, channel: Channel): string {
  return channel === 'slack' ? t('channel.slack', { product: 'Slack' }) : t(`channel.${channel}`);
}
