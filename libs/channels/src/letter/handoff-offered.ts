import { cut } from '#conveyor';
import { formatMoment, formatMoney, textsIn, type Translate } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { HandoffOffered, Why } from '../message.ts';
import { fenced, lines, oneLine } from './clean.ts';
import type { Fact, Letter } from './letter.ts';
import { colourOf } from './colour.ts';

// The subject keeps its deadline on a phone's lock screen: two lines of some 60 characters.
const LONGEST_LEAD = 60;
const LONGEST_STAGE = 30;
const LONGEST_FACT = 200;
// Longer briefs belong on the lead's card, which is one click away.
const LONGEST_BRIEF = 2000;

/** Tells a specialist which lead is his, why, until when, and what the sender wrote. */
export function handoffOffered(message: HandoffOffered, recipient: Recipient): Letter {
  const { language, timeZone } = recipient;
  const t = textsIn(language);
  const lead = fenced(cut(oneLine(message.lead.name), LONGEST_LEAD));
  const stage = fenced(cut(oneLine(message.stage.name), LONGEST_STAGE));
  const until = message.dueAt === null ? null : formatMoment(language, message.dueAt, timeZone);
  return {
    language,
    subject:
      until === null
        ? t('handoff.subject', { lead, stage })
        : t('handoff.subject.until', { lead, stage, until }),
    headline:
      message.from === null
        ? t('handoff.from-nobody')
        : t('handoff.from', { from: fenced(cut(oneLine(message.from), LONGEST_LEAD)) }),
    colour: colourOf(message.stage),
    facts: [
      fact(t('fact.lead'), message.lead.name),
      fact(t('fact.company'), message.lead.company),
      fact(t('fact.stage'), message.stage.name),
      fact(t('fact.amount'), amountOf(message, recipient)),
      fact(t('fact.source'), message.lead.source),
      fact(t('fact.why'), whyIn(t, message.why)),
      fact(t('fact.until'), until),
    ].filter((one) => one !== null),
    note: message.brief ? { label: t('fact.brief'), value: cut(lines(message.brief), LONGEST_BRIEF) } : null,
    hint: null,
    action: { label: t('action.open-lead'), url: message.link },
  };
}

function fact(label: string, value: string | null): Fact | null {
  return value === null || value === '' ? null : { label, value: fenced(cut(oneLine(value), LONGEST_FACT)) };
}

function amountOf({ lead }: HandoffOffered, { language }: Recipient): string | null {
  return lead.amount === null || lead.currency === null
    ? null
    : formatMoney(language, lead.amount, lead.currency);
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
