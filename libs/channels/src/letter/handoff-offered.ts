import { formatMoment, textsIn, type Translate } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { HandoffOffered, Why } from '../message.ts';
import { oneLine } from './clean.ts';
import { colourOf } from './colour.ts';
import type { Letter } from './letter.ts';
import { answerOf, briefOf, briefly, factsOf, inFull, leadFactsOf } from './pieces.ts';
import { standsInFor } from './stands-in-for.ts';

/** Tells a specialist which lead is his, why, until when, and what the sender wrote. */
export function handoffOffered(message: HandoffOffered, recipient: Recipient): Letter {
  const { language, timeZone } = recipient;
  const t = textsIn(language);
  const lead = inFull(message.lead.name);
  const name = briefly(message.stage.name);
  const stage = message.isReturned ? t('handoff.back-at', { stage: name }) : name;
  const on = (at: number | null) => (at === null ? null : formatMoment(language, at, timeZone));
  const [until, answerBy] = [on(message.dueAt), on(message.answerDueAt)];
  return {
    language,
    subject: subjectIn(t, { lead, stage }, { until, answerBy }),
    headline: headlineIn(t, message),
    colour: colourOf(message.stage),
    facts: [
      ...leadFactsOf(t, message, language),
      ...factsOf([
        [t('fact.why'), whyIn(t, message.why, recipient)],
        [t('fact.answer-by'), answerBy],
        [t('fact.until'), until],
      ]),
    ],
    note: briefOf(t, message, message.isReturned ? 'fact.reason' : 'fact.brief'),
    hint: answerBy === null ? null : t('answer.or-else'),
    action: { label: t('action.open-lead'), url: message.link },
    ...answerOf(t, message.answer),
  };
}

function headlineIn(t: Translate, { from, isReturned }: HandoffOffered): string {
  const sender = from === null ? null : inFull(from);
  if (isReturned) return sender === null ? t('handoff.back') : t('handoff.back-by', { from: sender });
  return sender === null ? t('handoff.from-nobody') : t('handoff.from', { from: sender });
}

/** What comes first is in the subject: the answer, or else the end of the time for the lead itself. */
function subjectIn(
  t: Translate,
  about: Readonly<{ lead: string; stage: string }>,
  { until, answerBy }: Readonly<{ until: string | null; answerBy: string | null }>,
): string {
  if (answerBy !== null) return t('answer.subject.until', { ...about, until: answerBy });
  return until === null ? t('handoff.subject', about) : t('handoff.subject.until', { ...about, until });
}

/** Why it comes to the receiver. */
export function whyIn(t: Translate, why: Why, recipient: Recipient): string {
  switch (why.kind) {
    case 'stands-in':
      return standsInFor(t, why.for, recipient);
    case 'chosen':
      return t(`why.${why.rank}`, { load: why.load, capacity: why.capacity });
    case 'named':
      return why.by === null ? t('why.named') : t('why.named-by', { by: oneLine(why.by) });
    case 'same':
    case 'asked-first':
      return t(`why.${why.kind}`);
    case 'knows':
      return t(`why.knows.${why.through}`);
  }
}
