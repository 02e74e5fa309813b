import type { Channel, Language } from '#conveyor';
import { textsIn } from './texts.ts';

/** A channel as people call it. */
export function channelName(language: Language, channel: Channel): string {
  const t = textsIn(language);
  return channel === 'slack' ? t('channel.slack', { product: 'Slack' }) : t(`channel.${channel}`);
}
