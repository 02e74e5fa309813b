import type { Instant } from '../instant.ts';
import { isOfDays, type Absence } from './absence.ts';
import { dateAt } from './date-at.ts';
import type { WorkingHours } from './working-hours.ts';

/** The first absence of somebody that begins after a moment, whole days by the calendar on his wall; null when none is known. */
export function nextAbsence(
  { absences, timeZone }: Pick<WorkingHours, 'absences' | 'timeZone'>,
  at: Instant,
): Absence | null {
  const today = dateAt(timeZone, at);
  // ISO dates stand in the order of time, and so do moments of one date behind them.
  const begin = (absence: Absence): string =>
    isOfDays(absence)
      ? absence.firstDay
      : `${dateAt(timeZone, absence.from)} ${String(absence.from).padStart(16, '0')}`;
  const coming = absences.filter((absence) =>
    isOfDays(absence) ? absence.firstDay > today : absence.from > at,
  );
  const [first] = coming.sort((one, other) => (begin(one) < begin(other) ? -1 : 1));
  return first ?? null;
}
