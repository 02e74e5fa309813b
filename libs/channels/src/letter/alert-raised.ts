import { alertWords, formatMoment, textsIn } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { AlertRaised, AlertReminder } from '../subject-message.ts';
import { measuresOf } from './alert-facts.ts';
import { OF_TROUBLE } from './colour.ts';
import type { Letter } from './letter.ts';
import { factsOf } from './pieces.ts';

/** Tells who keeps the line running what is wrong with it, since when, what that means, what to do first and where to read on. */
export function alertRaised(message: AlertRaised | AlertReminder, { language, timeZone }: Recipient): Letter {
  const t = textsIn(language);
  const { title, meaning, firstStep } = alertWords(language, message.rule);
  const since = formatMoment(language, message.since, timeZone);
  return {
    language,
    subject: t(message.kind === 'alert.raised' ? 'alert.subject' : 'alert.reminder.subject', {
      title,
      since,
    }),
    headline: title,
    colour: OF_TROUBLE,
    facts: factsOf([
      [t('fact.alert-since'), since],
      ...measuresOf(t, message, language),
      [t('fact.alert-runbook'), `docs/runbook.md#${message.rule}`],
      [t('fact.why'), t('why.ops')],
    ]),
    note: { label: t('fact.alert-meaning'), value: meaning },
    hint: firstStep,
    action: { label: t('action.open-alert'), url: message.link },
  };
}
