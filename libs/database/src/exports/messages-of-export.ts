import type { Channel, Instant, NoticeKind, NotificationState } from '#conveyor';
import { leadInSight } from '../reads/in-sight.ts';
import type { Statement } from '../statement.ts';
import { epoch, inPeriod, type PageParts, type RowsWanted } from './in-pages.ts';

/** A message of the ledger: who was told of what on which channel, and what became of it; never what it said. */
export type MessageOfExport = Readonly<{
  id: string;
  kind: NoticeKind;
  channel: Channel;
  employeeId: string;
  employee: string;
  leadId: string | null;
  externalId: string | null;
  stageId: string | null;
  stage: string | null;
  handoffId: string | null;
  state: NotificationState;
  code: string | null;
  attempts: number;
  /** How each attempt ended, in their order; null: there was none. */
  outcomes: string | null;
  lastAttemptAt: Instant | null;
  createdAt: Instant;
  dueAt: Instant;
  sentAt: Instant | null;
  readAt: Instant | null;
  /** Where its receiver gets e-mail now; null on any other channel, and for who may not know. */
  address: string | null;
  /** What the provider said, in which addresses may stand; null for who may not know. */
  detail: string | null;
}>;

/** Which messages, and whether addresses are told of them. */
export type MessagesWanted = RowsWanted & Readonly<{ withAddresses: boolean }>;

/** A page of the ledger: what was written into it by the moment, in the state in which it is now. */
export function pageOfMessages(
  { funnelId, from, until, sight, withAddresses }: MessagesWanted,
  { parts, inPage, asOf }: PageParts,
): Statement<MessageOfExport> {
  const conditions = [
    inPage('n'),
    `n.created_at <= ${asOf}`,
    ...parts.given(funnelId, 'f', (value) => `l.funnel_id = ${value}::uuid`),
    ...inPeriod({ from, until }, parts, 'n.created_at'),
    ...leadInSight(sight, parts, 'n.lead_id'),
  ];
  const isKnown = `${parts.value(withAddresses)}::boolean`;
  return parts.statement(
    'export_messages',
    `
select n.id, n.kind, n.channel, n.employee_id as "employeeId", e.name as employee, n.lead_id as "leadId", l.external_id as "externalId",
  s.id as "stageId", s.name as stage, n.handoff_id as "handoffId", n.state, n.code, n.attempts - n.deferrals as attempts,
  a.outcomes, ${epoch('a.last')} as "lastAttemptAt", ${epoch('n.created_at')} as "createdAt", ${epoch('n.due_at')} as "dueAt",
  ${epoch('n.sent_at')} as "sentAt", ${epoch('n.read_at')} as "readAt",
  case when ${isKnown} and n.channel = 'email' then e.email end as address, case when ${isKnown} then n.detail end as detail
from notifications n join employees e on e.id = n.employee_id left join leads l on l.id = n.lead_id
  left join stages s on s.id = n.stage_id
  left join lateral (select string_agg(coalesce(t.outcome, 'unknown'), ', ' order by t.number) as outcomes, max(t.started_at) as last
    from delivery_attempts t where t.notification_id = n.id) a on true
where ${conditions.join('\n  and ')}
order by n.id`,
  );
}
