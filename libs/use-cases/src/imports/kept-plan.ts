import { z } from 'zod';
import { ImportPlanBody } from '#contracts';
import { LANGUAGES, type LeadFacts, type Receiver } from '#conveyor';
import type { KeptImport } from '#database/imports';
import type { NewLead } from '../moves/enter-lead.ts';
import type { Entry } from '../import/resolve-row.ts';

/** A plan with the language in which whoever made it is told of bad rows. */
const KeptPlan = z.strictObject({ plan: ImportPlanBody, language: z.enum(LANGUAGES) });

export type KeptPlan = z.infer<typeof KeptPlan>;

/** The plan of an import that has one. */
export function planOf({ id, plan }: Pick<KeptImport, 'id' | 'plan'>): KeptPlan {
  const parsed = KeptPlan.safeParse(plan);
  if (!parsed.success) throw new Error(`Import ${id} has a plan that is none`, { cause: parsed.error });
  return parsed.data;
}

/** What a good row is kept as until it enters. */
export type KeptEntry = Readonly<{
  stageId: string | null;
  facts: LeadFacts;
  receiver: Receiver;
  brief: string | null;
  person: Entry['person'];
}>;

/** What is kept of a good row. */
export function keptEntry({ lead: { stageId, facts, receiver, brief }, person }: Entry): KeptEntry {
  return { stageId, facts, receiver, brief, person };
}

/** A row as it was kept, on its way into a funnel. Only we write there, and in one shape. */
export function entryOf(line: number, kept: KeptEntry, funnelId: string): Entry {
  const { person, ...rest } = kept;
  const lead: NewLead = { funnelId, ...rest };
  return { row: { line, cells: [] }, lead, person };
}
