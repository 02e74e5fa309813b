import type { Instant } from '../instant.ts';
import { isOfDays, type Absence, type AbsenceKind } from './absence.ts';
import { isWorkingAt } from './is-working-at.ts';
import { nextOpening } from './next-opening.ts';
import { offShiftAt } from './off-shift.ts';
import type { WorkingHours } from './working-hours.ts';

/** Whether somebody can see to a lead at a moment, and if not, from when on and why. */
export type Availability = Readonly<{
  worksNow: boolean;
  /** The moment itself while he works, else when he next begins; null when that is beyond WORKING_TIME_HORIZON. */
  opensAt: Instant | null;
  /** What keeps him from this moment, or from the next one at which he would else have begun. */
  absent: AbsenceKind | null;
}>;

/**
 * Whether somebody works at a moment, when he does next, and whether an absence is the reason. On Friday
 * evening somebody whose vacation begins on Monday is absent; somebody who has been away at night only is not,
 * unless he has said so himself: who is off his shift is absent at night, too.
 * Hours of null are round the clock and without absences; with absences they are `roundTheClock`.
 */
export function availabilityAt(hours: WorkingHours | null, at: Instant): Availability {
  const opensAt = hours ? nextOpening(hours, at) : at;
  const absence = hours && absenceBefore(hours, at, opensAt);
  return { worksNow: opensAt === at, opensAt, absent: absence?.kind ?? null };
}

/** The absence that keeps somebody from a moment, or from the next one at which he would else have begun; null when none does. */
export function absenceAt(hours: WorkingHours, at: Instant): Absence | null {
  return absenceBefore(hours, at, nextOpening(hours, at));
}

function absenceBefore(hours: WorkingHours, at: Instant, opensAt: Instant | null): Absence | null {
  if (opensAt === at || hours.absences.length === 0) return null;
  const off = offShiftAt(hours, at);
  if (off) return off;
  const expected = nextOpening({ ...hours, absences: [] }, at);
  return expected !== null && expected !== opensAt ? keptFrom(hours, expected) : null;
}

/**
 * The absence without which he would work at a moment. Of several it is one by days, then the one that
 * lasts longest: the same whatever the order in which they are given. Those by the hour at other times can't be it, and
 * somebody may have hundreds (150 of them: 2 ms for each who is away, with every lead).
 */
function keptFrom(hours: WorkingHours, at: Instant): Absence | null {
  const longestFirst = hours.absences.filter((absence) => mayCover(absence, at)).sort(byEnd);
  // Two shifts may cover one moment, each of them taken away by another absence, so they are tried together.
  const last = longestFirst.findIndex(
    (_, index) => !isWorkingAt({ ...hours, absences: longestFirst.slice(0, index + 1) }, at),
  );
  return longestFirst[last] ?? null;
}

function mayCover(absence: Absence, at: Instant): boolean {
  return isOfDays(absence) || (absence.from <= at && at < absence.until);
}

function byEnd(one: Absence, other: Absence): number {
  if (isOfDays(one) && isOfDays(other)) {
    return compared(other.lastDay, one.lastDay) || compared(one.kind, other.kind);
  }
  if (isOfDays(one) || isOfDays(other)) return isOfDays(one) ? -1 : 1;
  return compared(other.until, one.until) || compared(one.kind, other.kind);
}

function compared(one: string | number, other: string | number): number {
  return one < other ? -1 : Number(one > other);
}
