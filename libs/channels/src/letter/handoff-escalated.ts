import { textsIn, type Translate } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { HandoffEscalated } from '../message.ts';
import { colourOf } from './colour.ts';
import type { Letter } from './letter.ts';
import { briefly, factsOf, inFull, leadFactsOf, placeOf, within } from './pieces.ts';

const LONGEST_REASON = 200;

/** Tells the head that a lead was offered again and again in vain, who did not take it and why, and where it is now. */
export function handoffEscalated(message: HandoffEscalated, { language }: Recipient): Letter {
  const t = textsIn(language);
  const { offers: count, refusals, stage } = message;
  const place = placeOf(t, message.now, stage);
  return {
    language,
    subject: t('escalated.subject', {
      lead: inFull(message.lead.name),
      stage: briefly(stage.name),
      count,
      place,
    }),
    headline: t('escalated.headline'),
    colour: colourOf(stage),
    facts: [
      ...leadFactsOf(t, message, language),
      ...factsOf([
        [t('fact.offers'), t('escalated.offers', { count })],
        [t('fact.now'), place],
        [t('fact.why'), t('why.head')],
      ]),
    ],
    note: refusals.length === 0 ? null : { label: t('fact.refusals'), value: refusalsIn(t, message) },
    hint: message.now.status === 'open' ? t('escalated.what-to-do') : null,
    action: { label: t('action.open-lead'), url: message.link },
  };
}

function refusalsIn(t: Translate, { offers, refusals }: HandoffEscalated): string {
  const said = refusals.map(({ by, answer, reason }) => {
    const who = inFull(by);
    if (answer === 'expired') return t('refusal.expired', { who });
    return reason
      ? t('refusal.declined-because', { who, reason: within(reason, LONGEST_REASON) })
      : t('refusal.declined', { who });
  });
  const more = offers - refusals.length;
  return [...said, ...(more > 0 ? [t('more.before', { more })] : [])].join('\n');
}
