import type { Channel } from '#conveyor';
import type { Statement } from '../statement.ts';

/** A notification that waits to be delivered. */
export type Told = Readonly<{ notificationId: string; generation: number; channel: Channel }>;

/** What was written: nothing (somebody was faster, or no seat is free), or the move with these notifications. */
export type WrittenRow = { written: boolean; told: Told[] };

/**
 * The parts that every move has, given a CTE `go (lead_id, seat)` of one row when the move may be
 * written and of none when not. Values $1 to $35 in the order of `moveValues`; $3 is when the
 * move was made, $33 when it is written, which differs for a history that is played. `closed` is read before
 * the new visit is inserted, because a lead has one open visit.
 */
export const MOVE_PARTS = `
  closed as (update visits v set ended_at = $3, outcome = $4, reason = $5, ended_by = $6, loss_reason_id = $34::uuid,
      answers = $35::jsonb
    from go where v.id = $2 and v.ended_at is null returning v.id),
  answered as (update handoffs h set state = $8, answered_at = $3, implied = $9, reason = $10
    from go where h.id = $7 and h.state = 'offered' returning h.id),
  opened as (insert into visits (id, lead_id, number, stage_id, employee_id, entered_at, due_at, brief, seat, over_capacity)
    select $11::uuid, go.lead_id, $12::int, $13::uuid, $14::uuid, $3::timestamptz, $15::timestamptz, $21::text, go.seat, $17::boolean
    from go where $11 is not null and (select count(*) from closed) >= 0 returning id),
  offered as (insert into handoffs (id, visit_id, lead_id, from_employee_id, to_employee_id, state, offered_at, answered_at)
    select $18::uuid, $11, go.lead_id, $19::uuid, $14, $20::text, $3,
      case when $20 = 'accepted' then $3::timestamptz end
    from go where $18 is not null returning id),
  decided as (insert into decisions (visit_id, lead_id, record)
    select $11, go.lead_id, $22::json from go where $22 is not null returning visit_id),
  told as (insert into notifications (id, kind, channel, employee_id, lead_id, visit_id, handoff_id, stage_id,
      once_in_hour, state, created_at, due_at, changed_at, code)
    select n.id, n.kind, n.channel, n.employee_id, go.lead_id, $11, case when n.once_in_hour is null then $18 end, $13,
      n.once_in_hour, case when n.suppressed is null then 'pending' else 'suppressed' end, $33::timestamptz, $33, $33, n.suppressed
    from go, unnest($23::uuid[], $24::text[], $25::text[], $26::uuid[], $27::timestamptz[], $28::text[])
      as n (id, kind, channel, employee_id, once_in_hour, suppressed)
    on conflict do nothing returning id, channel, state),
  kept as (insert into idempotency_keys (key, fingerprint, answer, created_at)
    select $29::text, $30::text, $31::json, $33 from go where $29 is not null returning key)
select exists (select 1 from go) as written,
  coalesce((select json_agg(json_build_object('notificationId', id, 'generation', 1, 'channel', channel)) from told where state = 'pending'), '[]') as told`;

/**
 * A free seat of the person who gets the lead ($13 stage, $14 employee, $16 how many seats he has).
 * Which free one is a matter of lot ($32): two moves that look at the same moment rarely take the same,
 * and when they do, the unique index lets only one of them through. Sixteen seats are tried by lot
 * before all are looked at, so that the cost does not grow with the capacity (50,000 seats: 22 ms).
 */
export const SEAT = `
  seat as materialized (select coalesce(
    (select p.seat from (select 1 + abs(hashint4($32::int + i)::bigint) % $16::int as seat from generate_series(1, 16) as i) p
      where ${isFree('p.seat')} limit 1),
    (select s.seat from generate_series(1, $16) as s (seat)
      where ${isFree('s.seat')} order by hashint4(s.seat # $32) limit 1)) as seat)`;

function isFree(seat: string): string {
  return `not exists (select 1 from visits o
    where o.stage_id = $13 and o.employee_id = $14 and o.ended_at is null and o.seat = ${seat})`;
}

/**
 * True when the place that the decision was made for is still there: the stage ($13) is in use, who gets
 * the lead ($14) is active and a specialist there with the capacity that was seen ($16; null when it does
 * not matter), and a seat is free. A move that begins no visit ($11) needs none. The locks are shared,
 * moves do not wait for each other; but who archives the stage, changes the capacity or lets the employee
 * go takes them for himself, so a move comes wholly before or after him. Stage and employee are locked by
 * the visit's foreign keys anyway, only later, when it would not help. `first` is a column of what is to be
 * locked before, so that all who lock leads and people do it in one order.
 */
export function hasPlace(first: string): string {
  return `($11::uuid is null or exists (select 1 from stages s
      where s.id = $13::uuid and s.archived_at is null and ${first} is not null for key share of s))
    and ($14::uuid is null or exists (select 1 from specialists p join employees e on e.id = p.employee_id
      where p.stage_id = $13 and p.employee_id = $14 and e.active and ($16::int is null or p.capacity = $16)
        and ${first} is not null for key share of p, e))
    and ($16 is null or (select seat from seat) is not null)`;
}

/**
 * Writes a whole move, or nothing: guarded by the lead's version ($36), its place, a free seat, and the handoff that
 * it answers ($7), because accepting leaves the lead's version as it is. One statement is one transaction, so there
 * is no moment at which half of a move can be seen or lost.
 */
export const writeMove: Statement<WrittenRow> = {
  name: 'write_move',
  text: `
with
  lead as materialized (select id from leads where id = $1 and version = $36 for no key update),
  ${SEAT},
  handoff as materialized (select h.id from handoffs h
    where exists (select 1 from lead) and h.id = $7 and h.state = 'offered' for no key update of h),
  go as materialized (select lead.id as lead_id, (select seat from seat) as seat from lead
    where ${hasPlace('lead.id')} and ($7 is null or exists (select 1 from handoff))),
  moved as (update leads l set version = $37, status = $38, closed_at = case when $38 = 'open' then null else $3::timestamptz end
    from go where l.id = go.lead_id returning l.id),
  ${MOVE_PARTS}`,
};
