import type { Instant, VisitOutcome } from '#conveyor';
import { inSight } from '../reads/in-sight.ts';
import type { Statement } from '../statement.ts';
import { epoch, inPeriod, type PageParts, type RowsWanted } from './in-pages.ts';

/** A visit with what figures need beside it, and nothing that the person of the lead could be known by. */
export type VisitOfExport = Readonly<{
  id: string;
  leadId: string;
  /** What another system calls the lead. */
  externalId: string | null;
  funnelId: string;
  funnel: string;
  stageId: string;
  stage: string;
  number: number;
  employeeId: string | null;
  employee: string | null;
  enteredAt: Instant;
  endedAt: Instant | null;
  outcome: VisitOutcome | null;
  lossReason: string | null;
  source: string | null;
  segment: string | null;
  amount: number | null;
  currency: string | null;
  takenBack: boolean;
}>;

/** A page of visits. */
export function pageOfVisits(
  { funnelId, from, until, sight }: RowsWanted,
  { parts, inPage, asOf }: PageParts,
): Statement<VisitOfExport> {
  const hasEnded = `v.ended_at <= ${asOf}`;
  const conditions = [
    inPage('v'),
    `v.entered_at <= ${asOf}`,
    ...parts.given(funnelId, 'f', (value) => `l.funnel_id = ${value}::uuid`),
    ...inPeriod({ from, until }, parts, 'v.entered_at'),
    ...inSight(sight, parts, { lead: 'l.id', funnel: 'l.funnel_id' }),
  ];
  return parts.statement(
    'export_visits',
    `
select v.id, v.lead_id as "leadId", l.external_id as "externalId", f.id as "funnelId", f.name as funnel, s.id as "stageId",
  s.name as stage, v.number, v.employee_id as "employeeId", e.name as employee, ${epoch('v.entered_at')} as "enteredAt",
  case when ${hasEnded} then ${epoch('v.ended_at')} end as "endedAt", case when ${hasEnded} then v.outcome end as outcome,
  case when ${hasEnded} then r.name end as "lossReason", l.source, l.segment, l.amount::float8 as amount, l.currency,
  coalesce(v.taken_back and ${hasEnded}, false) as "takenBack"
from visits v join leads l on l.id = v.lead_id join funnels f on f.id = l.funnel_id join stages s on s.id = v.stage_id
  left join employees e on e.id = v.employee_id left join loss_reasons r on r.id = v.loss_reason_id
where ${conditions.join('\n  and ')}
order by v.id`,
  );
}
