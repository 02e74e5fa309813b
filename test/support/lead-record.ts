import {
  decisionOf,
  type Channel,
  type Decision,
  type HandoffState,
  type KeptDecision,
  type LeadStatus,
  type NotificationState,
  type NoticeKind,
  type VisitOutcome,
} from '#conveyor';
import type { Connection, Statement } from '#database';

/** Everything that the tables know of one lead, in the order in which it happened; times in epoch milliseconds. */
export type LeadRecord = {
  version: number;
  status: LeadStatus;
  closedAt: number | null;
  visits: {
    id: string;
    number: number;
    stageId: string;
    employeeId: string | null;
    enteredAt: number;
    dueAt: number | null;
    brief: string | null;
    endedAt: number | null;
    outcome: VisitOutcome | null;
    reason: string | null;
    endedBy: string | null;
    seat: number | null;
    overCapacity: boolean;
    decision: Decision;
  }[];
  handoffs: {
    id: string;
    visitId: string;
    fromEmployeeId: string | null;
    toEmployeeId: string;
    state: HandoffState;
    brief: string | null;
    implied: boolean;
    reason: string | null;
  }[];
  notifications: NotificationRecord[];
};

/** A row of the ledger. */
export type NotificationRecord = {
  id: string;
  kind: NoticeKind;
  channel: Channel;
  employeeId: string;
  state: NotificationState;
  code: string | null;
  detail: string | null;
  generation: number;
  attempts: number;
  losses: number;
  deaths: number;
  dueAt: number;
  enqueuedAt: number | null;
  providerId: string | null;
};

const ms = (column: string): string => `(extract(epoch from ${column}) * 1000)::float8`;

const NOTIFICATION = `json_build_object('id', n.id, 'kind', n.kind, 'channel', n.channel, 'employeeId', n.employee_id,
  'state', n.state, 'code', n.code, 'detail', n.detail, 'generation', n.generation, 'attempts', n.attempts,
  'losses', n.losses, 'deaths', n.deaths, 'dueAt', ${ms('n.due_at')}, 'enqueuedAt', ${ms('n.enqueued_at')}, 'providerId', n.provider_id)`;

type KeptRecord = Omit<LeadRecord, 'visits'> & {
  visits: (Omit<LeadRecord['visits'][number], 'decision'> & { decision: KeptDecision })[];
};

const selectRecord: Statement<KeptRecord> = {
  name: 'test_select_record',
  text: `select l.version, l.status, ${ms('l.closed_at')} as "closedAt",
    (select coalesce(json_agg(json_build_object('id', v.id, 'number', v.number, 'stageId', v.stage_id,
      'employeeId', v.employee_id, 'enteredAt', ${ms('v.entered_at')}, 'dueAt', ${ms('v.due_at')}, 'brief', v.brief,
      'endedAt', ${ms('v.ended_at')}, 'outcome', v.outcome, 'reason', v.reason, 'endedBy', v.ended_by, 'seat', v.seat,
      'overCapacity', v.over_capacity, 'decision', d.record) order by v.number), '[]')
      from visits v left join decisions d on d.visit_id = v.id where v.lead_id = l.id) as visits,
    (select coalesce(json_agg(json_build_object('id', h.id, 'visitId', h.visit_id, 'fromEmployeeId', h.from_employee_id,
      'toEmployeeId', h.to_employee_id, 'state', h.state, 'brief', v.brief, 'implied', h.implied, 'reason', h.reason)
      order by v.number), '[]') from handoffs h join visits v on v.id = h.visit_id where h.lead_id = l.id) as handoffs,
    (select coalesce(json_agg(${NOTIFICATION} order by n.seq), '[]') from notifications n where n.lead_id = l.id) as notifications
    from leads l where l.id = $1`,
};

const selectNotification: Statement<{ notification: NotificationRecord }> = {
  name: 'test_select_notification',
  text: `select ${NOTIFICATION} as notification from notifications n where n.id = $1`,
};

/** The record of a lead. Throws when there is no such lead. */
export async function recordOf(connection: Connection, leadId: string): Promise<LeadRecord> {
  const [record] = await connection.run(selectRecord, [leadId]);
  if (!record) throw new Error(`There is no lead ${leadId}.`);
  const visits = record.visits.map(({ decision, ...visit }) => ({
    ...visit,
    decision: decisionOf(decision),
  }));
  return { ...record, visits };
}

/** A row of the ledger. Throws when there is none. */
export async function notificationOf(connection: Connection, id: string): Promise<NotificationRecord> {
  const [row] = await connection.run(selectNotification, [id]);
  if (!row) throw new Error(`There is no notification ${id}.`);
  return row.notification;
}
