import type { Language } from '#conveyor';
import type { FieldOf, FieldValues, TemplateKind } from '#conveyor/templates';
import { formatMoment, formatNumber, textsIn } from '#texts';
import type { Recipient } from '../channel-adapter.ts';
import type { Lead, Message } from '../message.ts';
import { whyIn } from './handoff-offered.ts';
import { holderIn, lateIn } from './lead-overdue.ts';
import { amountOf, briefly, inFull, within } from './pieces.ts';
import { stagesOf } from './several-leads.ts';

/** A message of which texts can be replaced. */
export type TemplatedMessage = Extract<Message, { kind: TemplateKind }>;

type Of<Kind extends TemplateKind> = Extract<Message, { kind: Kind }>;
/** Of all fields of a kind but for the receiver: a kind without one of them does not compile. */
type Values<Kind extends TemplateKind> = Readonly<Record<Exclude<FieldOf<Kind>, 'receiver'>, string | null>>;

const LONGEST_SAID = 200;

/**
 * What the fields of a message say to its receiver: in his language and by his clock, each in one clean line that is as short as it is in the
 * product's own texts.
 */
export function fieldValues(message: TemplatedMessage, recipient: Recipient): FieldValues {
  return { ...valuesOf(message, recipient), receiver: inFull(recipient.name) };
}

function valuesOf(message: TemplatedMessage, recipient: Recipient): FieldValues {
  switch (message.kind) {
    case 'handoff.offered':
      return ofOffer(message, recipient);
    case 'handoffs.offered':
      return ofOffers(message, recipient);
    case 'handoff.reminder':
      return ofUnanswered(message, recipient);
    case 'handoffs.reminder':
      return ofAllUnanswered(message, recipient);
    case 'lead.reminder':
      return ofHeld(message, recipient);
    case 'leads.reminder':
      return ofAllHeld(message, recipient);
    case 'handoff.escalated':
      return ofEscalated(message, recipient);
    case 'lead.overdue':
      return ofOverdue(message, recipient);
    case 'lead.moved':
      return ofMoved(message, recipient);
    case 'queue.waiting':
    case 'queue.claimable':
      return ofQueue(message, recipient);
  }
}

function ofOffer(message: Of<'handoff.offered'>, recipient: Recipient): Values<'handoff.offered'> {
  const { from, why, brief, dueAt, answerDueAt } = message;
  return {
    ...ofLead(message, recipient.language),
    from: named(from),
    why: within(whyIn(textsIn(recipient.language), why, recipient), LONGEST_SAID),
    brief: said(brief),
    until: moment(dueAt, recipient),
    'answer-by': moment(answerDueAt, recipient),
  };
}

function ofOffers(message: Of<'handoffs.offered'>, recipient: Recipient): Values<'handoffs.offered'> {
  const { from, brief, answerDueAt } = message;
  return {
    ...ofSeveral(message, recipient.language),
    from: named(from.join(', ')),
    brief: said(brief),
    'answer-by': moment(answerDueAt, recipient),
  };
}

function ofUnanswered(message: Of<'handoff.reminder'>, recipient: Recipient): Values<'handoff.reminder'> {
  const { from, brief, answerDueAt } = message;
  return {
    ...ofLead(message, recipient.language),
    from: named(from),
    brief: said(brief),
    'answer-by': moment(answerDueAt, recipient),
  };
}

function ofAllUnanswered(
  message: Of<'handoffs.reminder'>,
  recipient: Recipient,
): Values<'handoffs.reminder'> {
  return { ...ofSeveral(message, recipient.language), 'answer-by': moment(message.dueAt, recipient) };
}

function ofHeld(message: Of<'lead.reminder'>, recipient: Recipient): Values<'lead.reminder'> {
  const { brief, since, dueAt } = message;
  return {
    ...ofLead(message, recipient.language),
    brief: said(brief),
    since: moment(since, recipient),
    until: moment(dueAt, recipient),
  };
}

function ofAllHeld(message: Of<'leads.reminder'>, recipient: Recipient): Values<'leads.reminder'> {
  return { ...ofSeveral(message, recipient.language), until: moment(message.dueAt, recipient) };
}

function ofEscalated(message: Of<'handoff.escalated'>, { language }: Recipient): Values<'handoff.escalated'> {
  const { offers: count, now } = message;
  return {
    ...ofLead(message, language),
    offers: textsIn(language)('escalated.offers', { count }),
    holder: named(now.holder),
  };
}

/** Of those that are over the limit the worst one is named, as it is in the product's own subject. */
function ofOverdue(message: Of<'lead.overdue'>, { language }: Recipient): Values<'lead.overdue'> {
  const { at, stage, worst } = message;
  const [first] = worst;
  const t = textsIn(language);
  return {
    stage: briefly(stage.name),
    ...counted(message, language),
    lead: named(first?.lead),
    holder: first ? briefly(holderIn(t, first)) : null,
    late: first ? lateIn(t, at - first.dueAt, language) : null,
  };
}

function ofMoved(message: Of<'lead.moved'>, { language }: Recipient): Values<'lead.moved'> {
  const { what, stage, by, reason, now } = message;
  return {
    ...ofLead(message, language),
    what: textsIn(language)(`moved.${what}`, { stage: briefly(stage.name) }),
    by: named(by),
    reason: said(reason),
    holder: named(now.holder),
  };
}

function ofQueue(
  message: Of<'queue.waiting' | 'queue.claimable'>,
  recipient: Recipient,
): Values<'queue.waiting'> {
  return {
    stage: briefly(message.stage.name),
    ...counted(message, recipient.language),
    since: moment(message.since, recipient),
  };
}

function ofLead(
  { lead, stage }: Readonly<{ lead: Lead; stage: Readonly<{ name: string }> }>,
  language: Language,
): Readonly<Record<'lead' | 'company' | 'amount' | 'source' | 'stage', string | null>> {
  return {
    lead: inFull(lead.name),
    company: named(lead.company),
    amount: amountOf(lead, language),
    source: named(lead.source),
    stage: briefly(stage.name),
  };
}

function ofSeveral(
  message: Of<'handoffs.offered' | 'handoffs.reminder' | 'leads.reminder'>,
  language: Language,
): Readonly<Record<'leads' | 'count' | 'stages', string>> {
  return { ...counted(message, language), stages: inFull(stagesOf(message)) };
}

function counted(
  { count }: Readonly<{ count: number }>,
  language: Language,
): Readonly<Record<'leads' | 'count', string>> {
  return {
    leads: textsIn(language)('waiting.leads', { count }),
    count: formatNumber(language, count),
  };
}

function named(name: string | null | undefined): string | null {
  return name ? inFull(name) : null;
}

function said(text: string | null): string | null {
  return text ? within(text, LONGEST_SAID) : null;
}

function moment(at: number | null, { language, timeZone }: Recipient): string | null {
  return at === null ? null : formatMoment(language, at, timeZone);
}
