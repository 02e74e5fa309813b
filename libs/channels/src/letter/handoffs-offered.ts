import { formatMoment, textsIn } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { HandoffsOffered } from '../message.ts';
import type { Letter } from './letter.ts';
import { factsOf, inFull } from './pieces.ts';
import { standsInFor } from './stands-in-for.ts';
import { severalLeads, stagesFact, stagesOf } from './several-leads.ts';

/** Tells a specialist how many leads are his at once, from whom and at which stages, until when he must answer, and names the first of them. */
export function handoffsOffered(message: HandoffsOffered, { language, timeZone }: Recipient): Letter {
  const t = textsIn(language);
  const { count, from, away, answerDueAt } = message;
  const [sender, otherSender] = from;
  const answerBy = answerDueAt === null ? null : formatMoment(language, answerDueAt, timeZone);
  const about = { count, stages: inFull(stagesOf(message)) };
  return {
    language,
    subject:
      answerBy === null
        ? t('handoffs.subject', about)
        : t('handoffs.subject.until', { ...about, until: answerBy }),
    headline:
      sender === undefined || otherSender !== undefined
        ? t('handoffs.from-several', { count })
        : t('handoffs.from', { count, from: inFull(sender) }),
    facts: factsOf([
      stagesFact(t, message),
      [t('fact.from'), from.join(', ')],
      [t('fact.why'), away.map((one) => standsInFor(t, one, { language, timeZone })).join('; ')],
      [t('fact.answer-by'), answerBy],
      [t('fact.brief'), message.brief],
    ]),
    hint: answerBy === null ? null : t('answer.or-else.several'),
    ...severalLeads(t, message),
  };
}
