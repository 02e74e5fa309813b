import {
  dateOf,
  weekdayOf,
  type Absence,
  type AbsentDays,
  type DayNumber,
  type Weekday,
} from '#conveyor/hours';

/** So many usual days in a row without any work are an absence; fewer are days off of somebody who works less than whole weeks. */
const LEAST_DAYS = 5;

/** The absences between the first and the last of the days on which somebody worked, which are in order. */
export function inferAbsences(
  worked: readonly DayNumber[],
  usual: ReadonlySet<Weekday>,
): readonly (Absence & AbsentDays)[] {
  return worked.slice(1).flatMap((day, index) => {
    const missed = usualDaysBetween(worked[index] ?? day, day, usual);
    const [from, until] = [missed[0], missed.at(-1)];
    if (from === undefined || until === undefined || missed.length < LEAST_DAYS) return [];
    return [{ firstDay: dateOf(from), lastDay: dateOf(until), kind: 'other' as const, substituteId: null }];
  });
}

function usualDaysBetween(
  before: DayNumber,
  after: DayNumber,
  usual: ReadonlySet<Weekday>,
): readonly DayNumber[] {
  const days: DayNumber[] = [];
  for (let day = before + 1; day < after; day += 1) if (usual.has(weekdayOf(day))) days.push(day);
  return days;
}
