import { textsIn } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { HandoffsOffered } from '../message.ts';
import type { Letter } from './letter.ts';
import { factsOf, inFull } from './pieces.ts';
import { severalLeads, stagesFact, stagesOf } from './several-leads.ts';

/** Tells a specialist how many leads are his at once, from whom and at which stages, and names the first of them. */
export function handoffsOffered(message: HandoffsOffered, { language }: Recipient): Letter {
  const t = textsIn(language);
  const { count, from } = message;
  const [sender, otherSender] = from;
  return {
    language,
    subject: t('handoffs.subject', { count, stages: inFull(stagesOf(message)) }),
    headline:
      sender === undefined || otherSender !== undefined
        ? t('handoffs.from-several', { count })
        : t('handoffs.from', { count, from: inFull(sender) }),
    facts: factsOf([stagesFact(t, message), [t('fact.from'), from.join(', ')]]),
    hint: null,
    ...severalLeads(t, message),
  };
}
