import type { Channel } from '#conveyor';
import type { Statement } from '../statement.ts';
import { MOVE_VALUES, placeholders } from './move-values.ts';

/** A notification that waits to be delivered. */
export type Told = Readonly<{ notificationId: string; generation: number; channel: Channel }>;

/**
 * What was written: nothing (somebody was faster, or no seat is free), or the move with these notifications. `freed` are
 * the stages at which leads wait that whoever the lead was taken from could now be given.
 */
export type WrittenRow = { written: boolean; told: Told[]; freed: string[] };

const $ = placeholders([...MOVE_VALUES, 'fromVersion', 'toVersion', 'status']);

/**
 * The parts that every move has, given a CTE `go (lead_id, seat, seat_in_all)` of one row when the move may be
 * written and of none when not. `at` is when the
 * move was made, `writtenAt` when it is written, which differs for a history that is played. `closed` is read before
 * the new visit is inserted, because a lead has one open visit. Who is told is told about the new visit, or about the
 * one that ended where the lead is won or lost.
 */
export const MOVE_PARTS = `
  closed as (update visits v set ended_at = ${$.at}, outcome = ${$.outcome}, reason = ${$.closeReason},
      loss_reason_id = ${$.lossReasonId}::uuid, answers = ${$.exitAnswers}::jsonb, ended_by = ${$.endedBy}
    from go where v.id = ${$.closes} and v.ended_at is null returning v.id, v.stage_id, v.employee_id),
  answered as (update handoffs h set state = ${$.answer}, answered_at = coalesce(h.answered_at, ${$.at}),
      implied = case when h.answered_at is null then ${$.implied} else h.implied end, reason = ${$.answerReason}
    from go where h.id = ${$.answers} and h.state = ${$.answersFrom} returning h.id),
  opened as (insert into visits (id, lead_id, number, stage_id, employee_id, entered_at, due_at, remind_at, brief,
      seat, seat_in_all, over_capacity)
    select ${$.visitId}::uuid, go.lead_id, ${$.number}::int, ${$.stageId}::uuid, ${$.employeeId}::uuid, ${$.at}::timestamptz,
      ${$.dueAt}::timestamptz, ${$.remindAt}::timestamptz, ${$.brief}::text, go.seat, go.seat_in_all, ${$.overCapacity}::boolean
    from go where ${$.visitId} is not null and (select count(*) from closed) >= 0 returning id),
  offered as (insert into handoffs (id, visit_id, lead_id, from_employee_id, from_stage_id, to_employee_id, state,
      offered_at, answered_at, answer_due_at, remind_at)
    select ${$.handoffId}::uuid, ${$.visitId}, go.lead_id, ${$.fromEmployeeId}::uuid, ${$.fromStageId}::uuid, ${$.employeeId},
      ${$.handoffState}::text, ${$.at}, case when ${$.handoffState} = 'accepted' then ${$.at}::timestamptz end,
      ${$.answerDueAt}::timestamptz, ${$.remindToAnswerAt}::timestamptz
    from go where ${$.handoffId} is not null returning id),
  turned as (update turns t set number = t.number + 1, credits = ${$.credits}::jsonb
    from go where t.stage_id = ${$.stageId} and ${$.turnSeen} is not null returning t.stage_id),
  decided as (insert into decisions (visit_id, lead_id, record)
    select ${$.visitId}, go.lead_id, ${$.decision}::json from go where ${$.decision} is not null returning visit_id),
  told as (insert into notifications (id, kind, channel, employee_id, lead_id, visit_id, handoff_id, stage_id,
      once_in_hour, state, created_at, due_at, changed_at, code)
    select n.id, n.kind, n.channel, n.employee_id, go.lead_id, coalesce(${$.visitId}::uuid, ${$.closes}::uuid),
      case when n.once_in_hour is null and n.kind <> 'lead.moved' then ${$.handoffId}::uuid end,
      coalesce(${$.stageId}::uuid, (select stage_id from closed)),
      n.once_in_hour, case when n.suppressed is null then 'pending' else 'suppressed' end,
      ${$.writtenAt}::timestamptz, ${$.writtenAt}, ${$.writtenAt}, n.suppressed
    from go, unnest(${$.noticeIds}::uuid[], ${$.noticeKinds}::text[], ${$.noticeChannels}::text[], ${$.noticeEmployees}::uuid[],
        ${$.noticeHours}::timestamptz[], ${$.noticeSilences}::text[])
      as n (id, kind, channel, employee_id, once_in_hour, suppressed)
    on conflict do nothing returning id, channel, state),
  kept as (insert into idempotency_keys (key, fingerprint, answer, created_at)
    select ${$.key}::text, ${$.fingerprint}::text, ${$.keptAnswer}::json, ${$.writtenAt} from go
    where ${$.key} is not null returning key)
select exists (select 1 from go) as written,
  coalesce((select json_agg(json_build_object('notificationId', id, 'generation', 1, 'channel', channel)) from told where state = 'pending'), '[]') as told,
  coalesce((select json_agg(p.stage_id) from closed join specialists p on p.employee_id = closed.employee_id
      join stages s on s.id = p.stage_id
    where s.policy not in ('pull', 'manual') and exists (select 1 from visits q where q.stage_id = p.stage_id and q.ended_at is null and q.employee_id is null)), '[]') as freed`;

const SEATS = {
  here: `o.stage_id = ${$.stageId} and o.seat`,
  // Who passes a lead on to himself has its place free for it.
  inAll: `o.lead_id <> ${$.leadId} and o.seat_in_all`,
} as const;

/**
 * Free seats of the person who gets the lead: at the stage, and at all stages together when he has a number of those. The
 * seats of the visit that ends are free; it ends before the new one is inserted.
 * Which free one is a matter of lot: two moves that look at the same moment rarely take the same,
 * and when they do, the unique index lets only one of them through. Sixteen seats are tried by lot
 * before all are looked at, so that the cost does not grow with the capacity (50,000 seats: 22 ms).
 */
export const SEAT = `
  seat as materialized (select ${freeSeat('here', $.capacity)} as seat, ${freeSeat('inAll', $.capacityInAll)} as seat_in_all)`;

function freeSeat(which: keyof typeof SEATS, capacity: string): string {
  return `case when ${capacity}::int is null then null else coalesce(
    (select p.seat from (select 1 + abs(hashint4(${$.lot}::int + i)::bigint) % ${capacity} as seat from generate_series(1, 16) as i) p
      where ${isFree(which, 'p.seat')} limit 1),
    (select s.seat from generate_series(1, ${capacity}) as s (seat)
      where ${isFree(which, 's.seat')} order by hashint4(s.seat # ${$.lot}) limit 1)) end`;
}

function isFree(which: keyof typeof SEATS, seat: string): string {
  return `not exists (select 1 from visits o where o.employee_id = ${$.employeeId} and o.ended_at is null
    and o.id is distinct from ${$.closes}::uuid and ${SEATS[which]} = ${seat})`;
}

/**
 * True when the place that the decision was made for is still there: the stage is in use, who gets
 * the lead is a specialist there with the capacity that was seen (null when it does
 * not matter) and has not been changed himself, and seats are free. A move that
 * begins no visit needs none of it. The locks are shared,
 * moves do not wait for each other; but who archives the stage, changes the capacity or lets the employee
 * go takes them for himself, so a move comes wholly before or after him. Stage and employee are locked by
 * the visit's foreign keys anyway, only later, when it would not help. `first` is a column of what is to be
 * locked before, so that all who lock leads and people do it in one order.
 */
export function hasPlace(first: string): string {
  return `(${$.visitId}::uuid is null or exists (select 1 from stages s
      where s.id = ${$.stageId}::uuid and s.archived_at is null and ${first} is not null for key share of s))
    and (${$.employeeId}::uuid is null or exists (select 1 from specialists p join employees e on e.id = p.employee_id
      where p.stage_id = ${$.stageId} and p.employee_id = ${$.employeeId} and e.active and e.version = ${$.employeeVersion}::int
        and (${$.capacity}::int is null or p.capacity = ${$.capacity}) and ${first} is not null for key share of p, e))
    and (${$.capacity} is null or (select seat from seat) is not null)
    and (${$.capacityInAll}::int is null or (select seat_in_all from seat) is not null)`;
}

/**
 * The turn of the stage's round robin, while it is the one that the decision saw: who comes second waits here for the
 * first, finds another turn, and decides again. So no turn is skipped, and none is taken twice.
 */
export const TURN = `
  turn as materialized (select t.stage_id from turns t
    where t.stage_id = ${$.stageId} and t.number = ${$.turnSeen}::int for no key update of t)`;

/** Whether the turn is still the one that was seen, or none was taken. Everybody locks in one order: lead, turn, stage, specialist, employee. */
export function isTurn(first: string): string {
  return `(${$.turnSeen}::int is null or exists (select 1 from turn where ${first} is not null))`;
}

/**
 * Writes a whole move, or nothing: guarded by the lead's version, its place, a free seat, and the handoff that
 * it answers, because accepting leaves the lead's version as it is. One statement is one transaction, so there
 * is no moment at which half of a move can be seen or lost.
 */
export const writeMove: Statement<WrittenRow> = {
  name: 'write_move',
  text: `
with
  lead as materialized (select id from leads where id = ${$.leadId} and version = ${$.fromVersion} for no key update),
  ${SEAT},
  ${TURN},
  ready as materialized (select lead.id from lead where ${isTurn('lead.id')}),
  handoff as materialized (select h.id from handoffs h
    where exists (select 1 from lead) and h.id = ${$.answers} and h.state = ${$.answersFrom} for no key update of h),
  go as materialized (select lead.id as lead_id, (select seat from seat) as seat, (select seat_in_all from seat) as seat_in_all
    from ready lead where ${hasPlace('lead.id')} and (${$.answers} is null or exists (select 1 from handoff))),
  moved as (update leads l set version = ${$.toVersion}, status = ${$.status},
      closed_at = case when ${$.status} = 'open' then null else ${$.at}::timestamptz end
    from go where l.id = go.lead_id returning l.id),
  ${MOVE_PARTS}`,
};
