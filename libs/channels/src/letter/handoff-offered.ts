import { formatMoment, textsIn, type Translate } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { HandoffOffered, Why } from '../message.ts';
import { oneLine } from './clean.ts';
import { colourOf } from './colour.ts';
import type { Letter } from './letter.ts';
import { briefOf, briefly, factsOf, inFull, leadFactsOf } from './pieces.ts';

/** Tells a specialist which lead is his, why, until when, and what the sender wrote. */
export function handoffOffered(message: HandoffOffered, recipient: Recipient): Letter {
  const { language, timeZone } = recipient;
  const t = textsIn(language);
  const lead = inFull(message.lead.name);
  const stage = briefly(message.stage.name);
  const until = message.dueAt === null ? null : formatMoment(language, message.dueAt, timeZone);
  return {
    language,
    subject:
      until === null
        ? t('handoff.subject', { lead, stage })
        : t('handoff.subject.until', { lead, stage, until }),
    headline:
      message.from === null ? t('handoff.from-nobody') : t('handoff.from', { from: inFull(message.from) }),
    colour: colourOf(message.stage),
    facts: [
      ...leadFactsOf(t, message, language),
      ...factsOf([
        [t('fact.why'), whyIn(t, message.why)],
        [t('fact.until'), until],
      ]),
    ],
    note: briefOf(t, message),
    hint: null,
    action: { label: t('action.open-lead'), url: message.link },
  };
}

function whyIn(t: Translate, why: Why): string {
  switch (why.kind) {
    case 'chosen':
      return t(`why.${why.rank}`, { load: why.load, capacity: why.capacity });
    case 'named':
      return why.by === null ? t('why.named') : t('why.named-by', { by: oneLine(why.by) });
    case 'same':
      return t('why.same');
  }
}
