import type { Statement } from '../statement.ts';
import type { Told } from '../statements/told.ts';

/** Leads ($1, as JSON) of a funnel ($2). */
export const insertLeads: Statement<never> = {
  name: 'insert_leads',
  text: `insert into leads (id, funnel_id, version, status, name, company, email, phone, amount, currency, source,
      language, region, segment, external_id, created_at, closed_at)
    select l.id, $2::uuid, l.version, l.status, l.name, l.company, l.email, l.phone, l.amount, l.currency, l.source,
      l.language, l.region, l.segment, l."externalId", l."createdAt", l."closedAt"
    from json_to_recordset($1::json) as l (id uuid, version int, status text, name text, company text, email text,
      phone text, amount numeric, currency text, source text, language text, region text, segment text,
      "externalId" text, "createdAt" timestamptz, "closedAt" timestamptz)`,
};

export const insertVisits: Statement<never> = {
  name: 'insert_visits',
  text: `insert into visits (id, lead_id, number, stage_id, employee_id, entered_at, due_at, remind_at, set_aside, brief, ended_at, outcome,
      reason, loss_reason_id, answers, ended_by, seat, seat_in_all, over_capacity, told_late)
    select v.id, v."leadId", v.number, v."stageId", v."employeeId", v."enteredAt", v."dueAt", v."remindAt", v."setAside", v.brief,
      v."endedAt", v.outcome, v.reason, v."lossReasonId", v.answers, v."endedBy", v.seat, v."seatInAll", v."overCapacity",
      v."toldLate"
    from json_to_recordset($1::json) as v (id uuid, "leadId" uuid, number int, "stageId" uuid, "employeeId" uuid,
      "enteredAt" timestamptz, "dueAt" timestamptz, "remindAt" timestamptz, "setAside" boolean, brief text, "endedAt" timestamptz, outcome text, reason text,
      "lossReasonId" uuid, answers jsonb, "endedBy" uuid, seat int, "seatInAll" int, "overCapacity" boolean,
      "toldLate" boolean)`,
};

export const insertHandoffs: Statement<never> = {
  name: 'insert_handoffs',
  text: `insert into handoffs (id, visit_id, lead_id, from_employee_id, from_stage_id, to_employee_id, state, offered_at,
      answered_at, answer_due_at, remind_at, implied, reason)
    select h.id, h."visitId", h."leadId", h."fromEmployeeId", h."fromStageId", h."toEmployeeId", h.state, h."offeredAt",
      h."answeredAt", h."answerDueAt", h."remindAt", h.implied, h.reason
    from json_to_recordset($1::json) as h (id uuid, "visitId" uuid, "leadId" uuid, "fromEmployeeId" uuid,
      "fromStageId" uuid, "toEmployeeId" uuid, state text, "offeredAt" timestamptz, "answeredAt" timestamptz,
      "answerDueAt" timestamptz, "remindAt" timestamptz, implied boolean, reason text)`,
};

export const insertDecisions: Statement<never> = {
  name: 'insert_decisions',
  text: `insert into decisions (visit_id, lead_id, record)
    select d."visitId", d."leadId", d.record
    from json_to_recordset($1::json) as d ("visitId" uuid, "leadId" uuid, record json)`,
};

export const insertTurns: Statement<never> = {
  name: 'insert_turns',
  text: `insert into turns (stage_id, number, credits)
    select t."stageId", t.number, t.credits
    from json_to_recordset($1::json) as t ("stageId" uuid, number int, credits jsonb)`,
};

/** What nobody has a reason to be silent about waits to be told; what was told once in this hour is not told again. */
export const insertNotifications: Statement<Told> = {
  name: 'insert_notifications',
  text: `with told as (insert into notifications (id, kind, channel, employee_id, lead_id, visit_id, handoff_id, stage_id, once_in_hour,
      state, created_at, due_at, changed_at, code)
    select n.id, n.kind, n.channel, n."employeeId", n."leadId", n."visitId", n."handoffId", n."stageId", n."onceInHour",
      case when n.code is null then 'pending' else 'suppressed' end, n.at, n.at, n.at, n.code
    from json_to_recordset($1::json) as n (id uuid, kind text, channel text, "employeeId" uuid, "leadId" uuid,
      "visitId" uuid, "handoffId" uuid, "stageId" uuid, "onceInHour" timestamptz, at timestamptz, code text)
    on conflict do nothing returning id, channel, state)
    select id as "notificationId", 1 as generation, channel from told where state = 'pending'`,
};

/** Thousands of rows have come at once: plans made on the old statistics would be wrong until the server looks itself. */
export const analyzeHistory: Statement<never> = {
  name: 'analyze_history',
  text: 'analyze leads, visits, handoffs, decisions, notifications',
};
