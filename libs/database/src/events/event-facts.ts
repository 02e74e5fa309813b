import type { LeadMovedDetails } from '#conveyor/audit';
import type { Connection, Statement } from '../statement.ts';
import { iso } from '../statements/iso.ts';

type Called = Readonly<{ id: string; name: string }>;

/** What a record of the audit was about, with the names that things have now. */
export type EventFacts = Readonly<{
  recordId: string;
  sequence: number;
  /** ISO 8601, to the millisecond. */
  at: string;
  action: string;
  actor: Called | null;
  through: string;
  leadId: string;
  /** Null: it is no longer there. */
  lead: Readonly<{
    name: string;
    externalId: string | null;
    source: string | null;
    erased: boolean;
    funnel: Called;
    department: Called;
  }> | null;
  details: Partial<LeadMovedDetails> & Readonly<{ fields?: readonly string[] }>;
  stage: Called | null;
  employee: Called | null;
  fromStage: Called | null;
  fromEmployee: Called | null;
  /** What was said when the visit before ended. */
  reason: string | null;
  lossReason: Called | null;
  /** The handoff that was offered with the visit that began. */
  offered: Readonly<{ id: string; dueAt: string | null }> | null;
}>;

const called = (table: string, id: string): string =>
  `(select json_build_object('id', x.id, 'name', x.name) from ${table} x where x.id = ${id})`;
const detail = (name: string): string => `(a.details->>'${name}')::uuid`;

/** The visit that the move has ended is the one before the one that it began, or the last one where none began. */
const read: Statement<EventFacts> = {
  name: 'read_event_facts',
  text: `
select a.id as "recordId", s.sequence::float8 as sequence, ${iso('a.at')} as at, a.action, a.through, ${called('employees', 'a.actor_id')} as actor,
  a.subject_id as "leadId", a.details,
  case when l.id is not null then json_build_object('name', l.name, 'externalId', l.external_id, 'source', l.source,
    'erased', l.erased_at is not null, 'funnel', json_build_object('id', f.id, 'name', f.name),
    'department', ${called('departments', 'f.department_id')}) end as lead,
  ${called('stages', detail('stageId'))} as stage, ${called('employees', detail('employeeId'))} as employee,
  ${called('stages', detail('fromStageId'))} as "fromStage", ${called('employees', detail('fromEmployeeId'))} as "fromEmployee",
  v.reason, ${called('loss_reasons', 'v.loss_reason_id')} as "lossReason",
  (select json_build_object('id', h.id, 'dueAt', ${iso('h.answer_due_at')}) from handoffs h where h.visit_id = ${detail('visitId')}
    order by h.id desc limit 1) as offered
from audit_records a
  left join audit_seals s on s.record_id = a.id
  left join leads l on l.id = a.subject_id
  left join funnels f on f.id = l.funnel_id
  left join lateral (select o.reason, o.loss_reason_id from visits o where o.lead_id = a.subject_id and o.ended_at is not null
    and o.stage_id = ${detail('fromStageId')}
    and o.number < coalesce((select b.number from visits b where b.id = ${detail('visitId')}), 2147483647)
    order by o.number desc limit 1) v on true
where a.id = $1`,
};

/** What a record of the audit says of its lead, as it is now; undefined where there is no such record. */
export async function eventFactsOf(
  connection: Connection,
  recordId: string,
): Promise<EventFacts | undefined> {
  return (await connection.run(read, [recordId]))[0];
}
