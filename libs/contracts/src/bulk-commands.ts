import { z } from 'zod';
import { broken } from './field-rules.ts';
import { Id } from './id.ts';
import { AdvanceLeadBody, LoseLeadBody, ReassignLeadBody } from './lead-commands.ts';
import { LeadMoved } from './lead-moved.ts';
import { FieldProblem } from './problem.ts';

/** All of the leads or none of them, or each that can be moved. */
const BULK_MODES = ['all', 'each'] as const;

const MOST_LEADS = 1_000;

const Leads = z
  .array(z.strictObject({ id: Id, version: AdvanceLeadBody.shape.version }))
  .min(1)
  .max(MOST_LEADS)
  .superRefine((leads, context) => {
    const seen = new Set<string>();
    for (const [place, { id }] of leads.entries()) {
      if (seen.has(id)) context.addIssue(broken('LEAD_TWICE', [place, 'id']));
      seen.add(id);
    }
  })
  .meta({
    description:
      'Each with the version that you decided on; one that has moved on since is refused by itself',
  });

const Mode = z.enum(BULK_MODES).meta({
  description:
    'all: when one lead can not be moved, none is, and every one that can not is named; each: what can be moved is, and the answer says of each lead what became of it',
});

const Many = z.strictObject({ leads: Leads, mode: Mode }).shape;

export const BulkAdvanceBody = z
  .strictObject({ ...Many, ...AdvanceLeadBody.omit({ version: true }).shape })
  .meta({ id: 'BulkAdvance' });

export const BulkReassignBody = z
  .strictObject({ ...Many, ...ReassignLeadBody.omit({ version: true }).shape })
  .meta({ id: 'BulkReassign' });

const [LoseByWords, LoseByReason] = LoseLeadBody.options;

export const BulkLoseBody = z
  .union([
    z.strictObject({ ...Many, ...LoseByWords.omit({ version: true }).shape }),
    z.strictObject({ ...Many, ...LoseByReason.omit({ version: true }).shape }),
  ])
  .meta({ id: 'BulkLose' });

const Done = z.strictObject({ outcome: z.literal('done'), lead: LeadMoved.shape.lead });

const Refused = z.strictObject({
  outcome: z.literal('refused'),
  leadId: Id,
  code: z.string().meta({ example: 'LEAD_MOVED_ON' }),
  message: z.string().meta({ description: 'Why, in the language of the request' }),
  facts: z.record(z.string(), z.unknown()).meta({ description: 'The facts behind the sentence' }),
  problems: z.array(FieldProblem).meta({ description: 'Whatever else the refusal names, all at once' }),
});

export const BulkMoved = z
  .strictObject({
    done: z.int().meta({ description: 'How many leads were moved' }),
    refused: z.int().meta({ description: 'How many were not; none in the mode all' }),
    leads: z
      .array(z.discriminatedUnion('outcome', [Done, Refused]))
      .meta({ description: 'What became of each, in the order of the request' }),
  })
  .meta({ id: 'BulkMoved' });

export type BulkAdvanceBody = z.infer<typeof BulkAdvanceBody>;
export type BulkReassignBody = z.infer<typeof BulkReassignBody>;
export type BulkLoseBody = z.infer<typeof BulkLoseBody>;
export type BulkMoved = z.infer<typeof BulkMoved>;
