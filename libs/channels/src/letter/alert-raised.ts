import { alertWords, formatMoment, textsIn } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { AlertRaised, AlertReminder } from '../subject-message.ts';
import { measuresOf } from './alert-facts.ts';
import { OF_TROUBLE } from './colour.ts';
import { driftLines } from './drift-facts.ts';
import type { Letter } from './letter.ts';
import { factsOf } from './pieces.ts';

/** Tells who keeps the line running what is wrong with it, since when, what that means, what to do first and where to read on. */
export function alertRaised(message: AlertRaised | AlertReminder, { language, timeZone }: Recipient): Letter {
  const t = textsIn(language);
  const { kind, drift, isForHead, link } = message;
  const { title, meaning, firstStep } = alertWords(language, message.rule);
  const since = formatMoment(language, message.since, timeZone);
  const about = drift ? t('drift.title', { title, funnel: drift.funnel }) : title;
  return {
    language,
    subject: t(kind === 'alert.raised' ? 'alert.subject' : 'alert.reminder.subject', { title: about, since }),
    headline: about,
    colour: OF_TROUBLE,
    facts: factsOf([
      ...(drift ? driftLines(t, drift, language) : []),
      [t('fact.alert-since'), since],
      ...(drift ? [] : measuresOf(t, message, language)),
      [t('fact.alert-runbook'), isForHead ? null : `docs/runbook.md#${message.rule}`],
      [t('fact.why'), t(isForHead ? 'why.head' : 'why.ops')],
    ]),
    note: { label: t('fact.alert-meaning'), value: meaning },
    hint: isForHead ? t('drift.first-step') : firstStep,
    action: { label: t(isForHead ? 'action.open-promise' : 'action.open-alert'), url: link },
  };
}
