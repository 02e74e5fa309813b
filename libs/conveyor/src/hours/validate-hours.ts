import type { Problem } from '../problem.ts';
import { isTimeZone } from '../time-zone.ts';
import { isOfDays, type Absence } from './absence.ts';
import { dayOf, type LocalDate } from './local-date.ts';
import type { ProductionCalendar } from './production-calendar.ts';
import { MINUTES_OF_DAY, WEEKDAYS, type DayInterval, type WeeklyHours } from './weekly-hours.ts';
import type { WorkingHours } from './working-hours.ts';

export const HOURS_RULES = [
  'TIME_ZONE_UNKNOWN',
  'INTERVAL_OUTSIDE_DAY',
  'INTERVAL_WITHOUT_LENGTH',
  'INTERVAL_TOO_EARLY',
  'DATE_UNKNOWN',
  'SHORTER_BY_OUT_OF_RANGE',
  'ABSENCE_ENDS_TOO_EARLY',
] as const;

export type HoursRule = (typeof HOURS_RULES)[number];

type Placed = Readonly<{ path: string; interval: DayInterval; dayStart: number }>;

/** Every problem of somebody's working hours at once; an empty list means that they can be reckoned with. */
export function validateHours(hours: WorkingHours): readonly Problem<HoursRule>[] {
  const { timeZone } = hours;
  return [
    ...(isTimeZone(timeZone) ? [] : [problem('timeZone', 'TIME_ZONE_UNKNOWN', { timeZone })]),
    ...validateWeek(hours.weekly, 'weekly'),
    ...validateCalendar(hours.calendar, 'calendar'),
    ...hours.absences.flatMap((absence, index) => absenceProblems(absence, `absences[${index}].`)),
  ];
}

/** Every problem of a plain week; `field` is where it stands. */
export function validateWeek(weekly: WeeklyHours, field: string): readonly Problem<HoursRule>[] {
  const week = WEEKDAYS.flatMap((weekday, day) =>
    weekly[weekday].map((interval, index): Placed => {
      const path = `${field}.${weekday}[${index}]`;
      return { path, interval, dayStart: day * MINUTES_OF_DAY };
    }),
  );
  return week.flatMap((placed, index) => [
    ...intervalProblems(placed),
    ...orderProblems(placed, index > 0 ? week[index - 1] : weekBefore(week.at(-1))),
  ]);
}

function intervalProblems({ path, interval }: Placed): readonly Problem<HoursRule>[] {
  const { from, until } = interval;
  const most = MINUTES_OF_DAY - 1;
  if (!Number.isInteger(from) || from < 0 || from > most) {
    return [problem(`${path}.from`, 'INTERVAL_OUTSIDE_DAY', { minute: from, least: 0, most })];
  }
  if (until <= from) return [problem(`${path}.until`, 'INTERVAL_WITHOUT_LENGTH', { from, until })];
  const latest = from + MINUTES_OF_DAY;
  if (Number.isInteger(until) && until <= latest) return [];
  return [problem(`${path}.until`, 'INTERVAL_OUTSIDE_DAY', { minute: until, least: from + 1, most: latest })];
}

/** An interval begins when the one before it is over, in the whole week: Sunday's night shift ends on Monday. */
function orderProblems(
  { path, interval, dayStart }: Placed,
  before: Placed | undefined,
): readonly Problem<HoursRule>[] {
  if (!before || before.path === path) return [];
  const least = before.dayStart + before.interval.until - dayStart;
  const { from } = interval;
  return from < least ? [problem(`${path}.from`, 'INTERVAL_TOO_EARLY', { minute: from, least })] : [];
}

function weekBefore(last: Placed | undefined): Placed | undefined {
  return last && { ...last, dayStart: last.dayStart - WEEKDAYS.length * MINUTES_OF_DAY };
}

/** Every problem of a production calendar; `field` is where it stands. */
export function validateCalendar(calendar: ProductionCalendar, field: string): readonly Problem<HoursRule>[] {
  return Object.entries(calendar).flatMap(([date, day]) => {
    const path = `${field}.${date}`;
    const dates = dateProblems(path, date);
    if (day.kind === 'off') return dates;
    const { shorterBy } = day;
    const isRight = Number.isInteger(shorterBy) && shorterBy >= 0 && shorterBy <= MINUTES_OF_DAY;
    if (isRight) return dates;
    const facts = { minutes: shorterBy, least: 0, most: MINUTES_OF_DAY };
    return [...dates, problem(`${path}.shorterBy`, 'SHORTER_BY_OUT_OF_RANGE', facts)];
  });
}

/** What is wrong with when an absence begins and ends; its fields stand behind `at`. */
export function absenceProblems(absence: Absence, at: string): readonly Problem<HoursRule>[] {
  if (!isOfDays(absence)) {
    const { from, until } = absence;
    return until > from ? [] : [problem(`${at}until`, 'ABSENCE_ENDS_TOO_EARLY', { from, until })];
  }
  const { firstDay, lastDay } = absence;
  const dates = [...dateProblems(`${at}firstDay`, firstDay), ...dateProblems(`${at}lastDay`, lastDay)];
  if (dates.length > 0 || lastDay >= firstDay) return dates;
  return [problem(`${at}lastDay`, 'ABSENCE_ENDS_TOO_EARLY', { from: firstDay, until: lastDay })];
}

function dateProblems(path: string, date: LocalDate): readonly Problem<HoursRule>[] {
  return dayOf(date) === undefined ? [problem(path, 'DATE_UNKNOWN', { date })] : [];
}

function problem(path: string, rule: HoursRule, facts: Problem['facts']): Problem<HoursRule> {
  return { path, rule, facts };
}
