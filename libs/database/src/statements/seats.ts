import type { Has, MovePlaces } from './move-values.ts';

/** A prime beyond any capacity, so that steps of it come by every seat before they come by one twice. */
const STEP = 1_000_003;

/**
 * Free seats of the person who gets the lead: at the stage, and at all stages together when he has a number of those. The
 * seats of the visit that ends are free; it ends before the new one is inserted.
 * Which free one is a matter of lot: two moves that look at the same moment rarely take the same,
 * and when they do, the unique index lets only one of them through. Seats are tried in an order of their own for each lot,
 * one after the other, until one is free, so that the cost grows with how full somebody is and not with his capacity.
 */
export function seat(has: Has, $: MovePlaces): string {
  const here = has('seat') ? freeSeat($, 'here') : 'null::int';
  const inAll = has('seatInAll') ? freeSeat($, 'inAll') : 'null::int';
  return `seat as materialized (select ${here} as seat, ${inAll} as seat_in_all)`;
}

function freeSeat($: MovePlaces, which: 'here' | 'inAll'): string {
  const capacity = `${$(which === 'here' ? 'capacity' : 'capacityInAll')}::int`;
  // The first `offset 0` lets no more of the series be made than is asked for. The second keeps each seat's look at the index
  // from becoming a join, which is planned for whoever holds a hundred leads: of five thousand it took 58 ms instead of 0.4.
  // Two thousand steps are more than an integer holds.
  return `(select s.seat from (select 1 + (${$('lot')}::bigint + i * ${STEP}::bigint) % ${capacity} as seat
        from (select generate_series(0, ${capacity} - 1) as i) series offset 0) s
      where not exists (select 1 from visits o where o.employee_id = ${$('employeeId')} and o.ended_at is null
        and o.id is distinct from ${$('closes')}::uuid and ${taken($, which)} = s.seat offset 0) limit 1)::int`;
}

function taken($: MovePlaces, which: 'here' | 'inAll'): string {
  if (which === 'here') return `o.stage_id = ${$('stageId')} and o.seat`;
  // Who passes a lead on to himself has its place free for it.
  return `o.lead_id <> ${$('leadId')} and o.seat_in_all`;
}
