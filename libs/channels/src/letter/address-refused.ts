import { channelName, formatMoment, textsIn } from '#texts';
import type { AddressRefused } from '../address-message.ts';
import type { Recipient } from '../channel-adapter.ts';
import { inFull, factsOf } from './pieces.ts';
import { OF_TROUBLE } from './colour.ts';
import type { Letter } from './letter.ts';

/** Tells a head that somebody of his is told nothing on a channel any more, or somebody that he is not, what the provider said, and what to do. */
export function addressRefused(message: AddressRefused, { language, timeZone }: Recipient): Letter {
  const t = textsIn(language);
  const { isOwn, said } = message;
  const channel = channelName(language, message.channel);
  const person = message.person === null ? null : inFull(message.person);
  const about = person === null ? t('refused.nobody', { channel }) : t('refused.who', { person, channel });
  const subject = isOwn ? t('refused.own', { channel }) : about;
  return {
    language,
    subject,
    headline: subject,
    colour: OF_TROUBLE,
    facts: factsOf([
      [t('fact.refused-person'), isOwn ? null : person],
      [t('fact.refused-channel'), channel],
      [t('fact.refused-since'), formatMoment(language, message.at, timeZone)],
      [t('fact.refused-said'), said],
      [t('fact.why'), isOwn ? null : t('why.refused')],
    ]),
    note: null,
    hint: t(isOwn ? 'refused.own-hint' : 'refused.hint'),
    action: { label: t(isOwn ? 'action.open-account' : 'action.open-person'), url: message.link },
  };
}
