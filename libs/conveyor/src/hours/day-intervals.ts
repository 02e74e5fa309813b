import { isOfDays } from './absence.ts';
import { dateOf, weekdayOf, type DayNumber } from './local-date.ts';
import type { DayInterval } from './weekly-hours.ts';
import type { WorkingHours } from './working-hours.ts';

/** The intervals that begin on a day, after the calendar and the absences by days had their say. */
export function dayIntervals(hours: WorkingHours, day: DayNumber): readonly DayInterval[] {
  const date = dateOf(day);
  const isAway = hours.absences.some(
    (absence) => isOfDays(absence) && absence.firstDay <= date && date <= absence.lastDay,
  );
  if (isAway) return [];
  const said = hours.calendar[date];
  if (!said) return hours.weekly[weekdayOf(day)];
  if (said.kind === 'off') return [];
  return shortened(hours.weekly[said.hoursOf ?? weekdayOf(day)], said.shorterBy);
}

/** The same day with so many minutes of work less at its end; a break is no work. */
function shortened(intervals: readonly DayInterval[], minutes: number): readonly DayInterval[] {
  const kept: DayInterval[] = [];
  let left = minutes;
  for (const { from, until } of intervals.toReversed()) {
    const cut = Math.min(left, until - from);
    left -= cut;
    if (until - cut > from) kept.unshift({ from, until: until - cut });
  }
  return kept;
}
