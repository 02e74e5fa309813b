import { DAY, type Instant } from '../instant.ts';
import { isOfTime, type Absence, type AbsentTime } from './absence.ts';
import { nextWorkingDay } from './next-working-day.ts';
import { isRoundTheClock } from './round-the-clock.ts';
import { WORKING_TIME_HORIZON, type WorkingHours } from './working-hours.ts';

/** That somebody is off his shift at a moment, whether he would work then or not; undefined while he is on it. */
export function offShiftAt(
  { absences }: Pick<WorkingHours, 'absences'>,
  at: Instant,
): (Absence & AbsentTime) | undefined {
  return absences.find(
    (absence): absence is Absence & AbsentTime =>
      absence.kind === 'off_shift' && isOfTime(absence) && absence.from <= at && at < absence.until,
  );
}

/**
 * Until when somebody is off his shift who goes off it at a moment and says nothing more: until his next working day begins.
 * Whoever works round the clock has no days: a day later.
 */
export function offShiftUntil(hours: WorkingHours | null, at: Instant): Instant {
  if (!hours || isRoundTheClock(hours)) return at + DAY;
  const planned = hours.absences.filter(({ kind }) => kind !== 'off_shift');
  return nextWorkingDay({ ...hours, absences: planned }, at) ?? at + WORKING_TIME_HORIZON;
}
