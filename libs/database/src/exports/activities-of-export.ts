import type { ActivityKind, ActivityOutcome, CallDirection, Instant } from '#conveyor';
import { inSight } from '../reads/in-sight.ts';
import type { Statement } from '../statement.ts';
import { epoch, inPeriod, type PageParts, type RowsWanted } from './in-pages.ts';

/** A call, a meeting, a presentation or an email with whose it is and what it was about. */
export type ActivityOfExport = Readonly<{
  id: string;
  leadId: string;
  externalId: string | null;
  funnelId: string;
  funnel: string;
  stageId: string;
  stage: string;
  visitId: string | null;
  employeeId: string | null;
  employee: string | null;
  kind: ActivityKind;
  outcome: ActivityOutcome;
  at: Instant;
  durationSeconds: number | null;
  direction: CallDirection | null;
  /** What the telephone exchange calls it. */
  callId: string | null;
  recordingUrl: string | null;
  note: string | null;
  loggedAt: Instant;
}>;

/** A page of activities: those that were logged by the moment, as they stand now. */
export function pageOfActivities(
  { funnelId, from, until, sight }: RowsWanted,
  { parts, inPage, asOf }: PageParts,
): Statement<ActivityOfExport> {
  const conditions = [
    inPage('a'),
    `a.created_at <= ${asOf}`,
    ...parts.given(funnelId, 'f', (value) => `l.funnel_id = ${value}::uuid`),
    ...inPeriod({ from, until }, parts, 'a.at'),
    ...inSight(sight, parts, { lead: 'l.id', funnel: 'l.funnel_id' }),
  ];
  return parts.statement(
    'export_activities',
    `
select a.id, a.lead_id as "leadId", l.external_id as "externalId", f.id as "funnelId", f.name as funnel, s.id as "stageId",
  s.name as stage, a.visit_id as "visitId", a.employee_id as "employeeId", e.name as employee, a.kind, a.outcome,
  ${epoch('a.at')} as at, a.duration_seconds as "durationSeconds", a.direction, a.external_id as "callId",
  a.recording_url as "recordingUrl", a.note, ${epoch('a.created_at')} as "loggedAt"
from activities a join leads l on l.id = a.lead_id join funnels f on f.id = l.funnel_id join stages s on s.id = a.stage_id
  left join employees e on e.id = a.employee_id
where ${conditions.join('\n  and ')}
order by a.id`,
  );
}
