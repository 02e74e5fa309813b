import type { Instant, LeadFacts, LeadStatus } from '#conveyor';
import { inSight } from '../reads/in-sight.ts';
import type { Statement } from '../statement.ts';
import { epoch, inPeriod, type PageParts, type RowsWanted } from './in-pages.ts';

/** A lead with all its facts and where it stands, or stood when it was closed. */
export type LeadOfExport = LeadFacts &
  Readonly<{
    id: string;
    funnelId: string;
    funnel: string;
    status: LeadStatus;
    stageId: string;
    stage: string;
    employeeId: string | null;
    /** His name; his address where somebody else is called so, too: an import must know whom it means. */
    employee: string | null;
    lossReason: string | null;
    brief: string | null;
    enteredAt: Instant;
    stageEnteredAt: Instant;
    dueAt: Instant | null;
    closedAt: Instant | null;
  }>;

/** Which leads: only open ones, only closed ones, or both; and how their employees are named. */
export type LeadsWanted = RowsWanted &
  Readonly<{
    status?: 'open' | 'closed' | undefined;
    /** The employees who are called as somebody else is. */
    namesakes: readonly string[];
  }>;

/**
 * A page of leads. Where each stood at the moment follows from its visits; of its facts only the present ones are kept. Whoever was erased
 * has no name.
 */
export function pageOfLeads(
  { funnelId, from, until, sight, status, namesakes }: LeadsWanted,
  { parts, inPage, asOf }: PageParts,
): Statement<LeadOfExport> {
  const hasEnded = `v.ended_at <= ${asOf}`;
  const conditions = [
    inPage('l'),
    `l.created_at <= ${asOf}`,
    ...parts.given(funnelId, 'f', (value) => `l.funnel_id = ${value}::uuid`),
    ...inPeriod({ from, until }, parts, 'l.created_at'),
    ...parts.when(status === 'open', 'o', `(${hasEnded}) is not true`),
    ...parts.when(status === 'closed', 'c', hasEnded),
    ...inSight(sight, parts, { lead: 'l.id', funnel: 'l.funnel_id' }),
  ];
  const called = parts.value(namesakes);
  return parts.statement(
    'export_leads',
    `
select l.id, l.external_id as "externalId", f.id as "funnelId", f.name as funnel, l.name, l.company, l.email, l.phone,
  l.amount::float8 as amount, l.currency, l.source, l.language, l.region, l.segment,
  case when ${hasEnded} then v.outcome else 'open' end as status, s.id as "stageId", s.name as stage,
  v.employee_id as "employeeId", case when e.id = any(${called}::uuid[]) then coalesce(e.email, e.name) else e.name end as employee,
  case when ${hasEnded} then r.name end as "lossReason", v.brief, ${epoch('l.created_at')} as "enteredAt",
  ${epoch('v.arrived_at')} as "stageEnteredAt", ${epoch('v.due_at')} as "dueAt",
  case when ${hasEnded} then ${epoch('v.ended_at')} end as "closedAt"
from leads l join funnels f on f.id = l.funnel_id
  join lateral (select * from visits t where t.lead_id = l.id and t.entered_at <= ${asOf} order by t.number desc limit 1) v on true
  join stages s on s.id = v.stage_id
  left join employees e on e.id = v.employee_id left join loss_reasons r on r.id = v.loss_reason_id
where ${conditions.join('\n  and ')}
order by l.id`,
  );
}
