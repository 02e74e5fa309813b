import type { TemplateKind } from './template.ts';

const OF_LEAD = ['lead', 'company', 'amount', 'source', 'stage'] as const;
const OF_SEVERAL = ['leads', 'count', 'stages'] as const;
const OF_QUEUE = ['stage', 'leads', 'count', 'since', 'receiver'] as const;

/**
 * What a text of a kind can name: of one lead its name, company, amount and source; `from`: who passes it; `why`: why it comes to the receiver;
 * `answer-by`: until when he must answer; `until`: the end of the time for the lead; `leads`: the number with its word, “3 leads”; `count`: the
 * bare number; `holder`: who has it, or had it for longest; `what`, `by`, `reason`: what befell it, by whom and why.
 */
export const TEMPLATE_FIELDS = {
  'handoff.offered': [...OF_LEAD, 'from', 'why', 'brief', 'until', 'answer-by', 'receiver'],
  'handoffs.offered': [...OF_SEVERAL, 'from', 'brief', 'answer-by', 'receiver'],
  'handoff.reminder': [...OF_LEAD, 'from', 'brief', 'answer-by', 'receiver'],
  'handoffs.reminder': [...OF_SEVERAL, 'answer-by', 'receiver'],
  'lead.reminder': [...OF_LEAD, 'brief', 'since', 'until', 'receiver'],
  'leads.reminder': [...OF_SEVERAL, 'until', 'receiver'],
  'handoff.escalated': [...OF_LEAD, 'offers', 'holder', 'receiver'],
  'lead.overdue': ['stage', 'leads', 'count', 'lead', 'holder', 'late', 'receiver'],
  'lead.moved': [...OF_LEAD, 'what', 'by', 'reason', 'holder', 'receiver'],
  'queue.waiting': OF_QUEUE,
  'queue.claimable': OF_QUEUE,
} as const satisfies Readonly<Record<TemplateKind, readonly string[]>>;

export type FieldOf<Kind extends TemplateKind> = (typeof TEMPLATE_FIELDS)[Kind][number];

/** Every field, of whatever kind. */
export type TemplateField = FieldOf<TemplateKind>;

/** What the fields of one message say; null, or absent: nothing is known, and the part that names it is left out. */
export type FieldValues = Readonly<Partial<Record<TemplateField, string | null>>>;

/** The fields that a text of this kind can name, in the order in which they are offered. */
export function fieldsOf(kind: TemplateKind): readonly TemplateField[] {
  return TEMPLATE_FIELDS[kind];
}
