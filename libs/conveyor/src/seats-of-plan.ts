import type { SpecialistRank } from './candidate.ts';
import { FITS_ALL } from './routing/fits.ts';
import type { SpecialistDraft } from './validate-specialists.ts';
import { MOST_CAPACITY } from './validate-specialists.ts';

/** Somebody's seat at a stage in a plan: `visits` leads a week come to him there. */
export type PlannedSeat = Readonly<{
  employeeId: string;
  rank: SpecialistRank;
  weight: number;
  visits: number;
}>;

/** What is agreed with somebody at a stage where nobody works yet. */
const USUAL_CAPACITY = 10;

/**
 * The specialists of a stage as a plan wants them, from what is agreed with them today. Whoever gets more leads there may hold as many more at once, or he would
 * be passed over; whoever is new may hold as many as the others do, in proportion to what he gets: a new reserve a few, or he would be full of them before his own stage
 * has its leads.
 */
export function seatsOfPlan(
  before: readonly SpecialistDraft[],
  { today, proposed }: Readonly<{ today: readonly PlannedSeat[]; proposed: readonly PlannedSeat[] }>,
): readonly SpecialistDraft[] {
  const visitsToday = new Map(today.map((seat) => [seat.employeeId, seat.visits]));
  const agreed = new Map(before.map((one) => [one.employeeId, one]));
  const usual = usualSeat(before, visitsToday);
  return proposed.map(({ employeeId, rank, weight, visits }) => {
    const own = agreed.get(employeeId);
    const basis = own ? { capacity: own.capacity, visits: visitsToday.get(employeeId) ?? 0 } : usual;
    const times = basis.visits > 0 ? Math.min(visits / basis.visits, MOST_TIMES) : 1;
    const capacity =
      rank === 'primary'
        ? Math.ceil(basis.capacity * Math.max(times, 1))
        : (own?.capacity ?? Math.ceil(basis.capacity * Math.min(times, 1)));
    return {
      employeeId,
      rank,
      weight,
      capacity: Math.min(Math.max(capacity, 1), MOST_CAPACITY),
      fits: own?.fits ?? FITS_ALL,
    };
  });
}

/** Whoever had next to nothing to do would seem to need a thousand seats. */
const MOST_TIMES = 3;

/** How many leads the others may hold, and how many come to them a week: of the one in the middle. */
function usualSeat(
  before: readonly SpecialistDraft[],
  visits: ReadonlyMap<string, number>,
): Readonly<{ capacity: number; visits: number }> {
  const primaries = before.filter(({ rank }) => rank === 'primary');
  const middle = primaries.toSorted((one, other) => one.capacity - other.capacity)[
    Math.floor(primaries.length / 2)
  ];
  if (!middle) return { capacity: USUAL_CAPACITY, visits: 0 };
  return { capacity: middle.capacity, visits: visits.get(middle.employeeId) ?? 0 };
}

/** Whether specialists are those whom a plan found: the same people, of the same rank, with the same weights. */
export function isLineOfPlan(before: readonly SpecialistDraft[], today: readonly PlannedSeat[]): boolean {
  if (before.length !== today.length) return false;
  return today.every((seat) => {
    const now = before.find(({ employeeId }) => employeeId === seat.employeeId);
    return now?.rank === seat.rank && now.weight === seat.weight;
  });
}
