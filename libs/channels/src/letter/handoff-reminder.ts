import { formatMoment, textsIn } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { HandoffReminder } from '../message.ts';
import { colourOf } from './colour.ts';
import type { Letter } from './letter.ts';
import { answerOf, briefOf, briefly, factsOf, inFull, leadFactsOf } from './pieces.ts';

/** Reminds a specialist that he has not said yet whether he takes a lead, and until when he must. */
export function handoffReminder(message: HandoffReminder, { language, timeZone }: Recipient): Letter {
  const t = textsIn(language);
  const lead = inFull(message.lead.name);
  const stage = briefly(message.stage.name);
  const { answerDueAt } = message;
  const until = answerDueAt === null ? null : formatMoment(language, answerDueAt, timeZone);
  return {
    language,
    subject:
      until === null
        ? t('answer.subject', { lead, stage })
        : t('answer.reminder.until', { lead, stage, until }),
    headline: t('answer.headline'),
    colour: colourOf(message.stage),
    facts: [
      ...leadFactsOf(t, message, language),
      ...factsOf([
        [t('fact.from'), message.from],
        [t('fact.answer-by'), until],
      ]),
    ],
    note: briefOf(t, message),
    hint: until === null ? null : t('answer.or-else'),
    action: { label: t('action.open-lead'), url: message.link },
    ...answerOf(t, message.answer),
  };
}
