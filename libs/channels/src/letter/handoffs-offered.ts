import { textsIn, type Translate } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { HandoffsOffered } from '../message.ts';
import { colourOf } from './colour.ts';
import type { Letter } from './letter.ts';
import { factsOf, inFull } from './pieces.ts';

/** Tells a specialist how many leads are his at once, from whom and at which stages, and names the first of them. */
export function handoffsOffered(message: HandoffsOffered, { language }: Recipient): Letter {
  const t = textsIn(language);
  const { count, stages, from } = message;
  const [sender, otherSender] = from;
  const [stage, otherStage] = stages;
  const at = stages.map(({ name }) => name).join(', ');
  return {
    language,
    subject: t('handoffs.subject', { count, stages: inFull(at) }),
    headline:
      sender === undefined || otherSender !== undefined
        ? t('handoffs.from-several', { count })
        : t('handoffs.from', { count, from: inFull(sender) }),
    colour: colourOf(stage ?? { colour: '' }),
    facts: factsOf([
      [t(otherStage ? 'fact.stages' : 'fact.stage'), at],
      [t('fact.from'), from.join(', ')],
    ]),
    note: { label: t('fact.leads'), value: leadsIn(t, message) },
    hint: null,
    action: { label: t(otherStage ? 'action.open-line' : 'action.open-stage'), url: message.link },
  };
}

function leadsIn(t: Translate, { count, leads }: HandoffsOffered): string {
  const more = count - leads.length;
  return [...leads.map(inFull), ...(more > 0 ? [t('more.leads', { count: more })] : [])].join('\n');
}
