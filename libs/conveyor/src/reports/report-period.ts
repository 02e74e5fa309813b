import { dayIntervals } from '../hours/day-intervals.ts';
import { dateOf, dayOfWall, weekdayOf, type DayNumber, type LocalDate } from '../hours/local-date.ts';
import { dayAfter, periodTo, type Days } from '../hours/periods.ts';
import { whenClockShows } from '../hours/when-clock-shows.ts';
import type { WorkingHours } from '../hours/working-hours.ts';
import { offsetAt } from '../hours/zone-offset.ts';
import { DAY, MINUTE, type Instant } from '../instant.ts';
import type { ReportKind, ReportSchedule } from './report-schedule.ts';

/** Which days a report is about, and when it is sent. */
export type ReportPeriod = Readonly<{
  kind: ReportKind;
  firstDay: LocalDate;
  lastDay: LocalDate;
  dueAt: Instant;
}>;

/** By whose clock and working days reports come; `hours` null: every day is worked. */
export type ReportClock = Readonly<{ timeZone: string; hours: WorkingHours | null }>;

/** Nobody is away for longer; who works on no day at all is sent nothing daily. */
const LONGEST_BREAK = 31;

/**
 * How long after its time a report is still sent. A daily one for a day: whoever works on the next day is told of both then, and two at once are
 * read as one. A weekly one for two: on Thursday more than half of another week has gone by, and its figures would be read as those of this one.
 */
const NEWS_FOR: Readonly<Record<ReportKind, number>> = { daily: DAY, weekly: 2 * DAY };

/** Whether a report that is due is still worth sending by `now`: after a stop of days, or to a line that is new, an old one is no news. */
export function isStillNews({ kind, dueAt }: ReportPeriod, now: Instant): boolean {
  return now - dueAt <= NEWS_FOR[kind];
}

/** The latest report of a kind that is due by `now`; undefined when none ever is. Whether its kind is on is not asked. */
export function lastReport(
  kind: ReportKind,
  schedule: ReportSchedule,
  clock: ReportClock,
  now: Instant,
): ReportPeriod | undefined {
  // Where a clock leaves out the time of day, what is due comes later than it is read: a day more is looked at.
  const today = dayIn(clock, now);
  for (let day = today; day >= today - LONGEST_BREAK; day -= 1) {
    const report = reportOn(kind, schedule, clock, day);
    if (report && report.dueAt <= now) return report;
  }
  return undefined;
}

/** The first report of a kind that is due after `now`. */
export function nextReport(
  kind: ReportKind,
  schedule: ReportSchedule,
  clock: ReportClock,
  now: Instant,
): ReportPeriod | undefined {
  const today = dayIn(clock, now);
  for (let day = today; day <= today + LONGEST_BREAK; day += 1) {
    const report = reportOn(kind, schedule, clock, day);
    if (report && report.dueAt > now) return report;
  }
  return undefined;
}

function dayIn({ timeZone }: ReportClock, at: Instant): DayNumber {
  return dayOfWall(at + offsetAt(timeZone, at).offset);
}

/** What is sent on a day: on a working day all days since the one before; once a week the week before, Monday first. */
function reportOn(
  kind: ReportKind,
  schedule: ReportSchedule,
  clock: ReportClock,
  day: DayNumber,
): ReportPeriod | undefined {
  const days = kind === 'daily' ? daysSinceWork(clock, day) : weekBefore(schedule, day);
  if (!days) return undefined;
  const dueAt = whenClockShows(clock.timeZone, day * DAY + schedule[kind].at * MINUTE);
  return { kind, firstDay: days.from, lastDay: days.until, dueAt };
}

function weekBefore({ weekly }: ReportSchedule, day: DayNumber): Days | undefined {
  if (weekdayOf(day) !== weekly.on) return undefined;
  return periodTo('week', dayAfter(periodTo('week', dateOf(day)).from, -1));
}

function daysSinceWork({ hours }: ReportClock, day: DayNumber): Days | undefined {
  if (!isWorked(hours, day)) return undefined;
  let first = day - 1;
  while (!isWorked(hours, first) && day - first < LONGEST_BREAK) first -= 1;
  return { from: dateOf(first), until: dateOf(day - 1) };
}

function isWorked(hours: WorkingHours | null, day: DayNumber): boolean {
  return !hours || dayIntervals(hours, day).length > 0;
}
