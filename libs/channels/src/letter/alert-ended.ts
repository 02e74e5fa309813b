import { alertWords, formatDuration, formatMoment, textsIn } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { AlertEnded } from '../subject-message.ts';
import { measuresOf } from './alert-facts.ts';
import { OF_RECOVERY } from './colour.ts';
import type { Letter } from './letter.ts';
import { factsOf } from './pieces.ts';

/** Tells who has heard of an alert that it is over, and how long it lasted. */
export function alertEnded(message: AlertEnded, { language, timeZone }: Recipient): Letter {
  const t = textsIn(language);
  const { title } = alertWords(language, message.rule);
  const { since, until } = message;
  return {
    language,
    subject: t('alert.ended.subject', { title, time: formatDuration(language, until - since) }),
    headline: t('alert.ended.headline', { title }),
    colour: OF_RECOVERY,
    facts: factsOf([
      [t('fact.alert-since'), formatMoment(language, since, timeZone)],
      [t('fact.alert-until'), formatMoment(language, until, timeZone)],
      ...measuresOf(t, message, language),
      [t('fact.why'), t('why.ops')],
    ]),
    note: null,
    hint: t('alert.ended.hint'),
    action: { label: t('action.open-alert'), url: message.link },
  };
}
