import { DAY, MINUTE, type Instant } from '../instant.ts';
import { isOfTime } from './absence.ts';
import { availabilityAt, type Availability } from './availability.ts';
import { nextOpening } from './next-opening.ts';
import { WORKING_TIME_HORIZON, type WorkingHours } from './working-hours.ts';
import { workingStretches } from './working-stretches.ts';

type Steady = Readonly<{ from: Instant; until: Instant; availability: Availability }>;

/** What was found out about hours last; it goes with them. */
const LAST = new WeakMap<WorkingHours, Steady>();

/**
 * The same as `availabilityAt`, found out once for as long as it stays so: for every lead everybody of a stage is asked, and
 * from one lead to the next hardly anybody has come or gone (two hundred specialists: 0.02 ms instead of 0.6).
 */
export function steadyAvailability(hours: WorkingHours | null, at: Instant): Availability {
  if (!hours) return availabilityAt(null, at);
  const last = LAST.get(hours);
  if (last && last.from <= at && at < last.until) {
    return last.availability.worksNow ? { ...last.availability, opensAt: at } : last.availability;
  }
  const availability = availabilityAt(hours, at);
  const until = Math.min(steadyUntil(hours, at, availability), nextShiftChange(hours, at));
  LAST.set(hours, { from: at, until, availability });
  return availability;
}

/** Until when it certainly stays so. */
function steadyUntil(hours: WorkingHours, at: Instant, { worksNow, opensAt }: Availability): Instant {
  if (worksNow) return firstEnd(hours, at);
  const opening = opensAt ?? unseenUntil(hours, at);
  if (hours.absences.length === 0 || opening === at) return opening;
  // As long as he would not be there anyhow, it is one and the same opening that he may be kept from.
  const expected = nextOpening({ ...hours, absences: [] }, at);
  if (expected === null) return at;
  if (expected > at) return Math.min(opening, expected);
  // What keeps somebody away may end before he comes: with a day, which ends with a minute, or at a moment of its own.
  const ends = hours.absences.filter(isOfTime).flatMap(({ from, until }) => [from, until]);
  const nextMinute = (Math.floor(at / MINUTE) + 1) * MINUTE;
  return Math.min(opening, nextMinute, ...ends.filter((end) => end > at));
}

/**
 * Until when an opening that is too far off to be seen can't come into sight. To look through two years for whoever is on
 * parental leave takes 1.7 ms, more than everything else that a move computes.
 */
function unseenUntil(hours: WorkingHours, at: Instant): Instant {
  return nextOpening(hours, at + DAY) === null ? at + DAY : at;
}

function firstEnd(hours: WorkingHours, at: Instant): Instant {
  for (const { until } of workingStretches(hours, at, at + WORKING_TIME_HORIZON)) return until;
  return at;
}

/** Who is off his shift is absent from and until a moment of its own, also while he would not work anyhow. */
function nextShiftChange({ absences }: WorkingHours, at: Instant): Instant {
  const changes = absences
    .filter(isOfTime)
    .filter(({ kind }) => kind === 'off_shift')
    .flatMap(({ from, until }) => [from, until]);
  return Math.min(...changes.filter((change) => change > at), Infinity);
}
