import type { HandoffState, Instant } from '#conveyor';
import { inSight } from '../reads/in-sight.ts';
import type { Statement } from '../statement.ts';
import { epoch, inPeriod, type PageParts, type RowsWanted } from './in-pages.ts';

/** The passing of a lead to a specialist, and how it was answered. */
export type HandoffOfExport = Readonly<{
  id: string;
  leadId: string;
  externalId: string | null;
  visitId: string;
  funnelId: string;
  funnel: string;
  fromStageId: string | null;
  fromStage: string | null;
  stageId: string;
  stage: string;
  fromEmployeeId: string | null;
  fromEmployee: string | null;
  toEmployeeId: string;
  toEmployee: string;
  state: HandoffState;
  offeredAt: Instant;
  answerDueAt: Instant | null;
  answeredAt: Instant | null;
  implied: boolean;
  reason: string | null;
}>;

/** A page of handoffs: one that was answered after the moment is still offered. */
export function pageOfHandoffs(
  { funnelId, from, until, sight }: RowsWanted,
  { parts, inPage, asOf }: PageParts,
): Statement<HandoffOfExport> {
  const isAnswered = `h.answered_at <= ${asOf}`;
  const conditions = [
    inPage('h'),
    `h.offered_at <= ${asOf}`,
    ...parts.given(funnelId, 'f', (value) => `l.funnel_id = ${value}::uuid`),
    ...inPeriod({ from, until }, parts, 'h.offered_at'),
    ...inSight(sight, parts, { lead: 'l.id', funnel: 'l.funnel_id' }),
  ];
  return parts.statement(
    'export_handoffs',
    `
select h.id, h.lead_id as "leadId", l.external_id as "externalId", h.visit_id as "visitId", f.id as "funnelId", f.name as funnel,
  h.from_stage_id as "fromStageId", o.name as "fromStage", s.id as "stageId", s.name as stage,
  h.from_employee_id as "fromEmployeeId", g.name as "fromEmployee", h.to_employee_id as "toEmployeeId", e.name as "toEmployee",
  case when ${isAnswered} then h.state else 'offered' end as state, ${epoch('h.offered_at')} as "offeredAt",
  ${epoch('h.answer_due_at')} as "answerDueAt", case when ${isAnswered} then ${epoch('h.answered_at')} end as "answeredAt",
  h.implied and coalesce(${isAnswered}, false) as implied, case when ${isAnswered} then h.reason end as reason
from handoffs h join leads l on l.id = h.lead_id join funnels f on f.id = l.funnel_id join visits v on v.id = h.visit_id
  join stages s on s.id = v.stage_id join employees e on e.id = h.to_employee_id
  left join stages o on o.id = h.from_stage_id left join employees g on g.id = h.from_employee_id
where ${conditions.join('\n  and ')}
order by h.id`,
  );
}
