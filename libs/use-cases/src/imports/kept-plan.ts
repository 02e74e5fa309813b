import { z } from 'zod';
import { ImportPlanBody } from '#contracts';
import { LANGUAGES, type LeadFacts } from '#conveyor';
import type { KeptImport } from '#database/imports';
import type { NewLead } from '../moves/enter-lead.ts';
import type { Entry } from './rows/resolve-row.ts';

/** A plan with the language in which whoever made it is told of bad rows. */
const KeptPlan = z.strictObject({ plan: ImportPlanBody, language: z.enum(LANGUAGES) });

export type KeptPlan = z.infer<typeof KeptPlan>;

/** The plan of an import that has one. */
export function planOf({ id, plan }: Pick<KeptImport, 'id' | 'plan'>): KeptPlan {
  const parsed = KeptPlan.safeParse(plan);
  if (!parsed.success) throw new Error(`Import ${id} has a plan that is none`, { cause: parsed.error });
  return parsed.data;
}

const word = z.string().nullable();

/** The facts of a lead as rows keep them. */
const KeptFacts = z.object({
  name: z.string(),
  company: word,
  email: word,
  phone: word,
  amount: z.number().nullable(),
  currency: word,
  source: word,
  language: word,
  region: word,
  segment: word,
  externalId: word,
});

/** What a good row is kept as until it enters. */
const KeptEntry = z.object({
  stageId: word,
  facts: KeptFacts,
  receiver: z.discriminatedUnion('by', [
    z.object({ by: z.literal('policy'), preferred: word.exactOptional() }),
    z.object({ by: z.literal('queue') }),
    z.object({ by: z.literal('person'), employeeId: z.string(), force: z.boolean() }),
    z.object({ by: z.literal('claim'), employeeId: z.string() }),
  ]),
  brief: word,
  person: z.object({ id: z.string(), name: z.string(), email: word }).nullable(),
});

export type KeptEntry = z.infer<typeof KeptEntry>;

/** A good row as it was kept. */
export const keptEntryOf = (lead: unknown): KeptEntry => KeptEntry.parse(lead);

/** The facts of a lead as they were before a row changed them. */
export const keptFactsOf = (before: unknown): LeadFacts => KeptFacts.parse(before);

/** What is kept of a good row. */
export function keptEntry({ lead: { stageId, facts, receiver, brief }, person }: Entry): KeptEntry {
  return { stageId, facts, receiver, brief, person };
}

/** A row as it was kept, on its way into a funnel. */
export function entryOf(line: number, lead: unknown, funnelId: string): Entry {
  const { person, ...rest } = keptEntryOf(lead);
  const made: NewLead = { funnelId, ...rest };
  return { row: { line, cells: [] }, lead: made, person };
}
