import type { Channel, Language } from '#conveyor';
import { textsIn, type Translate } from './texts.ts';

/** A channel as people call it. */
export function channelName(language: Language, channel: Channel): string {
  return nameOfChannel(textsIn(language), channel);
}

/** The same, by the texts of a language. */
export function nameOfChannel(t: Translate, channel: Channel): string {
  if (channel === 'slack') return t('channel.slack', { product: 'Slack' });
  return channel === 'telegram' ? t('channel.telegram', { product: 'Telegram' }) : t(`channel.${channel}`);
}
