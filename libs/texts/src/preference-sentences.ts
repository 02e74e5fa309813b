import type { PreferenceRule } from '#conveyor/preferences';
import type { Translate } from './texts.ts';

type Fact = (name: string) => string | number;

/** What is wrong with how somebody is to be told, one sentence a rule. */
export const PREFERENCE_SENTENCES = {
  LAST_CHANNEL_OF_HANDOFFS: (t) => t('preferences.LAST_CHANNEL_OF_HANDOFFS'),
  TOPIC_NEEDED: (t) => t('preferences.TOPIC_NEEDED'),
  TOPIC_NOT_GATHERED: (t) => t('preferences.TOPIC_NOT_GATHERED'),
  TOPIC_CHANNEL_TWICE: (t, fact) => t('preferences.TOPIC_CHANNEL_TWICE', { channel: fact('channel') }),
  TOPIC_CHANNEL_NOT_YOURS: (t, fact) =>
    t('preferences.TOPIC_CHANNEL_NOT_YOURS', { channel: fact('channel') }),
  FIRST_CHANNEL_WAITS: (t) => t('preferences.FIRST_CHANNEL_WAITS'),
  CHANNELS_OUT_OF_ORDER: (t) => t('preferences.CHANNELS_OUT_OF_ORDER'),
  QUIET_ALL_DAY: (t) => t('preferences.QUIET_ALL_DAY'),
} as const satisfies Record<PreferenceRule, (t: Translate, fact: Fact) => string>;
