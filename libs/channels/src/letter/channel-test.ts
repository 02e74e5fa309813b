import { channelName, formatMoment, textsIn } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { ChannelTest } from '../subject-message.ts';
import { OF_RECOVERY } from './colour.ts';
import type { Letter } from './letter.ts';
import { factsOf } from './pieces.ts';

/** Tells who has asked for it that a channel works. */
export function channelTest(message: ChannelTest, { language, timeZone }: Recipient): Letter {
  const t = textsIn(language);
  const product = t('invitation.product');
  return {
    language,
    subject: t('channel.test.subject', { product }),
    headline: t('channel.test.headline'),
    colour: OF_RECOVERY,
    facts: factsOf([
      [t('fact.test-channel'), channelName(language, message.channel)],
      [t('fact.test-at'), formatMoment(language, message.at, timeZone)],
    ]),
    note: null,
    hint: t('channel.test.hint'),
    action: { label: t('action.open-product', { product }), url: message.link },
  };
}
