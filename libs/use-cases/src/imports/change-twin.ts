import type { LeadFacts } from '#conveyor';
import { lockLeadOf, updateLeadOf, type Transaction } from '#database';
import type { OpenImportRow, SettledImportRow } from '#database/imports';
import { isErased } from '#conveyor/privacy';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { keptEntryOf } from './kept-plan.ts';

/**
 * Gives a lead what a row of a file says of it, and leaves what the row says nothing of. Its external id stays: another row, or another lead, may
 * have that one. Skipped where there is nothing new, or the lead is gone.
 */
export async function changeTwin(
  transaction: Transaction,
  { line, lead }: OpenImportRow,
  leadId: string,
  { caller, now }: Readonly<{ caller: Caller; now: number }>,
): Promise<SettledImportRow> {
  const skipped = {
    line,
    state: 'skipped',
    reason: null,
    leadId: null,
    before: null,
    versionAfter: null,
  } as const;
  const locked = await lockLeadOf(transaction, leadId);
  if (!locked || isErased(locked.facts)) return skipped;
  const { facts } = keptEntryOf(lead);
  const fields = newIn(facts, locked.facts);
  if (fields.length === 0) return skipped;
  const changed = { ...locked.facts, ...Object.fromEntries(fields.map((field) => [field, facts[field]])) };
  const { version } = await updateLeadOf(transaction, leadId, changed);
  const entry = { action: 'lead.facts-changed', subjectId: leadId, details: { version, fields } } as const;
  await keepAudit(transaction, { caller, now }, entry);
  return { line, state: 'changed', reason: null, leadId, before: locked.facts, versionAfter: version };
}

function newIn(row: LeadFacts, lead: LeadFacts): (keyof LeadFacts)[] {
  const fields = Object.keys(row) as (keyof LeadFacts)[];
  return fields.filter(
    (field) => field !== 'externalId' && row[field] !== null && row[field] !== lead[field],
  );
}
