import { MINUTE, type Language } from '#conveyor';
import { formatDuration, formatMoment, textsIn, type Translate } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { LeadOverdue } from '../message.ts';
import { colourOf } from './colour.ts';
import type { Letter } from './letter.ts';
import { briefly, factsOf, inFull } from './pieces.ts';

type Late = LeadOverdue['worst'][number];

/** Tells the head how many leads are over the time limit of a stage, and which of them for longest, with whom. */
export function leadOverdue(message: LeadOverdue, recipient: Recipient): Letter {
  const { language } = recipient;
  const t = textsIn(language);
  const { at, count, worst, stage } = message;
  return {
    language,
    subject: subjectIn(t, message, recipient),
    headline: t('overdue.headline', { count, stage: briefly(stage.name) }),
    colour: colourOf(stage),
    facts: factsOf([
      [t('fact.stage'), stage.name],
      [t('fact.over-limit'), t('waiting.leads', { count })],
      [t('fact.as-of'), formatMoment(language, at, recipient.timeZone)],
      [t('fact.why'), t('why.head')],
    ]),
    note:
      worst.length === 0
        ? null
        : { label: t(count === 1 ? 'fact.lead' : 'fact.worst'), value: worstIn(t, message, recipient) },
    hint: count === 0 ? null : t('overdue.what-to-do'),
    action: { label: t('action.open-stage'), url: message.link },
  };
}

function subjectIn(t: Translate, { at, count, worst, stage }: LeadOverdue, { language }: Recipient): string {
  const [first] = worst;
  if (!first) return t('overdue.headline', { count, stage: briefly(stage.name) });
  return t('overdue.subject', {
    count,
    stage: briefly(stage.name),
    lead: briefly(first.lead),
    holder: briefly(holderIn(t, first)),
    late: lateIn(t, at - first.dueAt, language),
  });
}

function worstIn(t: Translate, { at, count, worst }: LeadOverdue, { language, timeZone }: Recipient): string {
  const told = worst.map((late) =>
    t('overdue.one', {
      lead: inFull(late.lead),
      holder: inFull(holderIn(t, late)),
      late: lateIn(t, at - late.dueAt, language),
      since: formatMoment(language, late.dueAt, timeZone),
    }),
  );
  const more = count - worst.length;
  return [...told, ...(more > 0 ? [t('more.leads', { count: more })] : [])].join('\n');
}

/** Heads are told within seconds, and nothing is late by less than a minute in any language that they speak. */
export function lateIn(t: Translate, lateMs: number, language: Language): string {
  if (lateMs < MINUTE) return t('overdue.just-now');
  return t('overdue.by', { time: formatDuration(language, lateMs) });
}

/** Who has it. */
export function holderIn(t: Translate, { holder }: Late): string {
  return holder ?? t('visit.queue');
}
