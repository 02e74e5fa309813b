import type { Lead } from '#contracts';
import type { LeadFacts, LeadStatus } from '#conveyor';
import { LEAD } from './reads/lead-columns.ts';
import { factsOfRow } from './statements/lead-facts-columns.ts';
import type { Connection, Statement } from './statement.ts';

/** A lead that nobody else changes until the transaction ends. */
export type LockedLead = Readonly<{
  version: number;
  status: LeadStatus;
  stageId: string | null;
  employeeId: string | null;
  facts: LeadFacts;
}>;

const lockLead: Statement<LockedLead> = {
  name: 'lock_lead',
  text: `
with lead as materialized (select * from leads where id = $1 for no key update)
select l.version, l.status, v.stage_id as "stageId", v.employee_id as "employeeId",
  ${factsOfRow('l')} as facts
from lead l left join visits v on v.lead_id = l.id and v.ended_at is null`,
};

const updateLead: Statement<Lead> = {
  name: 'update_lead',
  text: `
update leads l set version = l.version + 1, name = f.name, company = f.company, email = f.email, phone = f.phone,
  amount = f.amount, currency = f.currency, source = f.source, language = f.language, region = f.region,
  segment = f.segment, external_id = f."externalId"
from jsonb_to_record($2::jsonb) as f (name text, company text, email text, phone text, amount numeric, currency text,
  source text, language text, region text, segment text, "externalId" text)
where l.id = $1 returning ${LEAD}`,
};

/** The lead with this id, for this transaction alone; undefined when there is none. */
export async function lockLeadOf(connection: Connection, id: string): Promise<LockedLead | undefined> {
  const [lead] = await connection.run(lockLead, [id]);
  return lead;
}

/** Writes the facts of a lead as they are to be, as its next version; rejects when its external id is taken. */
export async function updateLeadOf(connection: Connection, id: string, facts: LeadFacts): Promise<Lead> {
  const [lead] = await connection.run(updateLead, [id, JSON.stringify(facts)]);
  if (!lead) throw new Error(`There is no lead ${id} any more`);
  return lead;
}
