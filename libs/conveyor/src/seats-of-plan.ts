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

/** Where fewer come to a stage in a week its seats say nothing of how many are needed: then whoever gets more there gets so many times his own. */
const LEAST_VISITS = 1;
const MOST_TIMES = 3;
/** Whose days are fuller has each lead for longer: so many times the seats that as many leads need today. With as many as today the seats would be what holds the line back. */
const ROOM = 1.5;

/**
 * The specialists of a stage as a plan wants them, from what is agreed with them today. Whoever gets more leads there may hold more at once, by how many seats the stage has for
 * each lead that comes in a week, or he would be passed over; nobody gets fewer. Whoever is new may hold as many as the others do, or more by what he gets; a new reserve a
 * few, or he would be full of them before his own stage has its leads.
 */
export function seatsOfPlan(
  before: readonly SpecialistDraft[],
  { today, proposed }: Readonly<{ today: readonly PlannedSeat[]; proposed: readonly PlannedSeat[] }>,
): readonly SpecialistDraft[] {
  const visitsToday = new Map(today.map((seat) => [seat.employeeId, seat.visits]));
  const agreed = new Map(before.map((one) => [one.employeeId, one]));
  const usual = usualSeats(before, visitsToday);
  return proposed.map((seat) => {
    const { employeeId, rank, weight } = seat;
    const own = agreed.get(employeeId);
    const capacity = capacityOf(seat, usual, own && { ...own, visits: visitsToday.get(employeeId) ?? 0 });
    return {
      employeeId,
      rank,
      weight,
      // To the nearest: how many leads come is reckoned to a hundred-thousandth, and one seat more for that would be none that is needed.
      capacity: Math.min(Math.max(Math.round(capacity), 1), MOST_CAPACITY),
      fits: own?.fits ?? FITS_ALL,
    };
  });
}

function capacityOf(
  { rank, visits }: PlannedSeat,
  { capacity: usual, aLead }: UsualSeats,
  own: Readonly<{ capacity: number; visits: number }> | undefined,
): number {
  if (rank === 'reserve') return own?.capacity ?? (aLead === null ? usual : Math.min(usual, aLead * visits));
  if (own && visits <= own.visits) return own.capacity;
  if (aLead === null) return own ? own.capacity * MOST_TIMES : usual;
  return Math.max(own?.capacity ?? usual, ROOM * aLead * visits);
}

type UsualSeats = Readonly<{ capacity: number; aLead: number | null }>;

/** How many leads the primary in the middle may hold, and how many seats all of them have for each lead a week that comes to them; null: hardly any comes. */
function usualSeats(before: readonly SpecialistDraft[], visits: ReadonlyMap<string, number>): UsualSeats {
  const primaries = before.filter(({ rank }) => rank === 'primary');
  const middle = primaries.toSorted((one, other) => one.capacity - other.capacity)[
    Math.floor(primaries.length / 2)
  ];
  const sum = (of: (one: SpecialistDraft) => number): number =>
    primaries.reduce((all, one) => all + of(one), 0);
  const come = sum(({ employeeId }) => visits.get(employeeId) ?? 0);
  return {
    capacity: middle?.capacity ?? USUAL_CAPACITY,
    aLead: come >= LEAST_VISITS ? sum(({ capacity }) => capacity) / come : null,
  };
}

/** Whether specialists are those whom a plan found: the same people, of the same rank, with the same weights. */
export function isLineOfPlan(before: readonly SpecialistDraft[], today: readonly PlannedSeat[]): boolean {
  if (before.length !== today.length) return false;
  return today.every((seat) => {
    const now = before.find(({ employeeId }) => employeeId === seat.employeeId);
    return now?.rank === seat.rank && now.weight === seat.weight;
  });
}
