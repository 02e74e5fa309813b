import type { LeadNoticeKind } from '../notice.ts';

/** The messages of a department of which a head may put texts of his own in place of the product's. */
export const TEMPLATE_KINDS = [
  'handoff.offered',
  'handoffs.offered',
  'handoff.reminder',
  'handoffs.reminder',
  'lead.reminder',
  'leads.reminder',
  'handoff.escalated',
  'lead.overdue',
  'lead.moved',
  'queue.waiting',
  'queue.claimable',
] as const satisfies readonly LeadNoticeKind[];

export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** What of a message can be replaced. The table of facts, what somebody wrote, and the buttons carry what must not get lost. */
export const TEMPLATE_TEXTS = ['subject', 'headline', 'hint'] as const;

export type TemplateText = (typeof TEMPLATE_TEXTS)[number];

/** A department's texts of one kind in one language; null: the product's own. An empty `hint`: there is none. */
export type MessageTexts = Readonly<Record<TemplateText, string | null>>;

/** Everything is as the product has it. */
export const USUAL_TEXTS: MessageTexts = { subject: null, headline: null, hint: null };

/** In characters, fields with their braces. */
export const LONGEST_TEXT: Readonly<Record<TemplateText, number>> = {
  subject: 150,
  headline: 150,
  hint: 1000,
};

/** Which of the texts are a department's own, in the order of a message. */
export function replacedTexts(texts: MessageTexts): readonly TemplateText[] {
  return TEMPLATE_TEXTS.filter((text) => texts[text] !== null);
}

/** Whether a text of a message may have several lines. */
export function hasLines(text: TemplateText): boolean {
  return text === 'hint';
}
