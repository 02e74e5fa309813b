import { formatMoment, textsIn } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { LeadReminder } from '../message.ts';
import { colourOf } from './colour.ts';
import type { Letter } from './letter.ts';
import { briefOf, briefly, factsOf, inFull, leadFactsOf } from './pieces.ts';

/** Reminds the holder of a lead that he has it for long, and until when he may. */
export function leadReminder(message: LeadReminder, { language, timeZone }: Recipient): Letter {
  const t = textsIn(language);
  const lead = inFull(message.lead.name);
  const stage = briefly(message.stage.name);
  const since = formatMoment(language, message.since, timeZone);
  const until = message.dueAt === null ? null : formatMoment(language, message.dueAt, timeZone);
  return {
    language,
    subject:
      until === null
        ? t('reminder.subject', { lead, stage, since })
        : t('reminder.subject.until', { lead, stage, until }),
    headline: t('reminder.headline', { since }),
    colour: colourOf(message.stage),
    facts: [
      ...leadFactsOf(t, message, language),
      ...factsOf([
        [t('fact.since'), since],
        [t('fact.until'), until],
      ]),
    ],
    note: briefOf(t, message),
    hint: null,
    action: { label: t('action.open-lead'), url: message.link },
  };
}
