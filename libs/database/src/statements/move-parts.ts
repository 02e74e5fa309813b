import { MOVED_KINDS } from '#conveyor/ops';
import { AUDIT_COLUMNS, TO_SEAL } from './insert-audit.ts';
import type { Has, MovePlaces } from './move-values.ts';
import type { Told } from './told.ts';

const MOVED = MOVED_KINDS.map((kind) => `'${kind}'`).join(', ');

/** What was written: nothing (somebody was faster, or no seat is free), or the move with these notifications. */
export type WrittenRow = { written: boolean; told: Told[] };

/**
 * The parts of a move, given a CTE `go (lead_id)` of one row when it may be written and of none when not, and `seat`. `at` is
 * when the move was made, `writtenAt` when it is written, which differs for a history that is played. Who is told is told
 * about the new visit, or about the one that ended where the lead is won or lost.
 */
export function moveParts(has: Has, $: MovePlaces): string {
  const written = [
    has('closes') ? closed($) : [],
    has('answers') ? [answered($), seen($)] : [],
    has('takesBack') ? takenBack($) : [],
    has('opens') ? opened(has, $) : [],
    has('takesBack') ? placed($) : [],
    has('offers') ? offered($) : [],
    has('turn') ? turned($) : [],
    has('decision') ? decided($) : [],
    has('notices') ? told(has, $) : [],
    has('key') ? kept($) : [],
    audited($),
    TO_SEAL,
  ].flat();
  return `${written.map((part) => `,\n  ${part}`).join('')}
select exists (select 1 from go) as written,
  ${has('notices') ? TOLD : `'[]'::json`} as told`;
}

const TOLD = `coalesce((select json_agg(json_build_object('notificationId', id, 'generation', 1, 'channel', channel))
    from told where state = 'pending'), '[]')`;

function closed($: MovePlaces): string {
  return `closed as (update visits v set ended_at = ${$('at')}, outcome = ${$('outcome')}, reason = ${$('closeReason')},
      loss_reason_id = ${$('lossReasonId')}::uuid, answers = ${$('exitAnswers')}::jsonb, ended_by = ${$('endedBy')}
    from go where v.id = ${$('closes')} and v.ended_at is null returning v.stage_id)`;
}

function answered($: MovePlaces): string {
  return `answered as (update handoffs h set state = ${$('answer')}, answered_at = coalesce(h.answered_at, ${$('at')}),
      implied = case when h.answered_at is null then ${$('implied')} else h.implied end, reason = ${$('answerReason')}
    from go where h.id = ${$('answers')} and h.state = ${$('answersFrom')} returning h.visit_id, h.to_employee_id)`;
}

/** Who has answered has seen what he was asked, also where his no was the one that the heads are told of; what ran out or was withdrawn stays news to him. */
function seen($: MovePlaces): string {
  return `seen as (update notifications n set read_at = ${$('at')}::timestamptz from answered a
    where (${$('answer')} in ('accepted', 'declined') or ${$('answerReason')}::text is not null) and n.visit_id = a.visit_id and n.employee_id = a.to_employee_id
      and n.once_in_hour is null and n.kind in ('handoff.offered', 'handoff.reminder') and n.channel = 'in_app' and n.read_at is null returning n.id)`;
}

function opened(has: Has, $: MovePlaces): string {
  // Whatever ends is ended before: a lead has one open visit.
  const afterClosed = has('closes') ? 'where (select count(*) from closed) >= 0' : '';
  const goesOn = has('takesBack')
    ? {
        columns: ', stands_since, told_late',
        values: `, ${$('standsSince')}::timestamptz, (select told_late from taken_back)`,
      }
    : { columns: '', values: '' };
  return `opened as (insert into visits (id, lead_id, number, stage_id, employee_id, entered_at, due_at, remind_at, set_aside, brief,
      seat, seat_in_all, over_capacity${goesOn.columns})
    select ${$('visitId')}::uuid, go.lead_id, ${$('number')}::int, ${$('stageId')}::uuid, ${$('employeeId')}::uuid,
      ${$('at')}::timestamptz, ${$('dueAt')}::timestamptz, ${$('remindAt')}::timestamptz, ${$('setAside')}::boolean, ${$('brief')}::text,
      (select seat from seat), (select seat_in_all from seat), ${$('overCapacity')}::boolean${goesOn.values}
    from go ${afterClosed} returning id)`;
}

/** What its heads were told of the stay they need not be told again. */
function takenBack($: MovePlaces): string {
  return `taken_back as (update visits v set taken_back = true from go where v.id = ${$('takesBack')}::uuid returning v.told_late)`;
}

/** Its card stands where it stood. */
function placed($: MovePlaces): string {
  return `placed as (insert into lead_places (visit_id, lead_id, position, placed_at)
    select ${$('visitId')}, go.lead_id, ${$('position')}::text, ${$('at')} from go returning visit_id)`;
}

function offered($: MovePlaces): string {
  return `offered as (insert into handoffs (id, visit_id, lead_id, from_employee_id, from_stage_id, to_employee_id, state,
      offered_at, answered_at, answer_due_at, remind_at)
    select ${$('handoffId')}::uuid, ${$('visitId')}, go.lead_id, ${$('fromEmployeeId')}::uuid, ${$('fromStageId')}::uuid,
      ${$('employeeId')}, ${$('handoffState')}::text, ${$('at')},
      case when ${$('handoffState')} = 'accepted' then ${$('at')}::timestamptz end,
      ${$('answerDueAt')}::timestamptz, ${$('remindToAnswerAt')}::timestamptz
    from go returning id)`;
}

function turned($: MovePlaces): string {
  return `turned as (update turns t set number = t.number + 1, credits = ${$('credits')}::jsonb
    from go where t.stage_id = ${$('stageId')} returning t.stage_id)`;
}

function decided($: MovePlaces): string {
  return `decided as (insert into decisions (visit_id, lead_id, record, cost)
    select ${$('visitId')}, go.lead_id, ${$('decision')}::json, ${$('cost')}::float8 from go returning visit_id)`;
}

function told(has: Has, $: MovePlaces): string {
  const handoffId = has('offers')
    ? `case when n.once_in_hour is null and n.kind not in (${MOVED}) then ${$('handoffId')}::uuid end`
    : 'null::uuid';
  return `told as (insert into notifications (id, kind, channel, employee_id, lead_id, visit_id, handoff_id, stage_id,
      once_in_hour, state, created_at, due_at, changed_at, code)
    select n.id, n.kind, n.channel, n.employee_id, go.lead_id, ${has('opens') ? $('visitId') : $('closes')}::uuid,
      ${handoffId}, ${has('opens') ? `${$('stageId')}::uuid` : '(select stage_id from closed)'},
      n.once_in_hour, case when n.suppressed is null then 'pending' else 'suppressed' end,
      ${$('writtenAt')}::timestamptz, ${$('writtenAt')}, ${$('writtenAt')}, n.suppressed
    from go, unnest(${$('noticeIds')}::uuid[], ${$('noticeKinds')}::text[], ${$('noticeChannels')}::text[],
        ${$('noticeEmployees')}::uuid[], ${$('noticeHours')}::timestamptz[], ${$('noticeSilences')}::text[])
      as n (id, kind, channel, employee_id, once_in_hour, suppressed)
    on conflict do nothing returning id, channel, state)`;
}

function kept($: MovePlaces): string {
  return `kept as (insert into idempotency_keys (key, fingerprint, answer, created_at)
    select ${$('key')}::text, ${$('fingerprint')}::text, ${$('keptAnswer')}::json, ${$('writtenAt')}::timestamptz from go
    returning key)`;
}

/** Every move is in the audit, so it is no part that one has and another has not. */
function audited($: MovePlaces): string {
  return `audited as (insert into audit_records (${AUDIT_COLUMNS})
    select ${$('auditId')}::uuid, ${$('writtenAt')}::timestamptz, ${$('auditActor')}::uuid, ${$('auditWay')}::text,
      ${$('auditAction')}::text, 'lead', go.lead_id, ${$('auditDetails')}::jsonb, ${$('auditRequest')}::uuid
    from go returning id)`;
}
