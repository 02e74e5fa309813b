export {
  ABSENCE_KINDS,
  ENTERED_KINDS,
  type Absence,
  type AbsenceKind,
  type AbsentDays,
  type AbsentTime,
  isOfDays,
} from './absence.ts';
export { addWorkingTime } from './add-working-time.ts';
export { absenceAt, availabilityAt, type Availability } from './availability.ts';
export { roundTheClock } from './round-the-clock.ts';
export { dayTime, weekTime, type CalendarTime } from './calendar-time.ts';
export { dateAt } from './date-at.ts';
export { endAbsence, type EndedAbsence } from './end-absence.ts';
export { isWorkingAt } from './is-working-at.ts';
export { dayBegins } from './day-begins.ts';
export { dateOf, dayOfWall, weekdayOf, type DayNumber, type LocalDate } from './local-date.ts';
export { daysOf, doMeet } from './meeting-absences.ts';
export { nextAbsence } from './next-absence.ts';
export { nextOpening } from './next-opening.ts';
export { whenClockShows } from './when-clock-shows.ts';
export { dayAfter, daysBefore, lengthOf, PERIODS, periodTo, type Days, type Period } from './periods.ts';
export type { DayKind, ProductionCalendar } from './production-calendar.ts';
export { timeOfDay } from './time-of-day.ts';
export { ABSENCE_RULES, validateAbsence, type AbsenceRule } from './validate-absence.ts';
export { HOURS_RULES, validateCalendar, validateHours, type HoursRule } from './validate-hours.ts';
export {
  SCHEDULE_RULES,
  validateSchedule,
  type ScheduleDraft,
  type ScheduleRule,
} from './validate-schedule.ts';
export {
  MINUTES_OF_DAY,
  WEEKDAYS,
  type DayInterval,
  type Weekday,
  type WeeklyHours,
} from './weekly-hours.ts';
export { WORKING_TIME_HORIZON, type WorkingHours } from './working-hours.ts';
export { workingIntervals } from './working-intervals.ts';
export { workingClock } from './working-clock.ts';
export type { Interval } from './working-stretches.ts';
export { workingTimeBetween } from './working-time-between.ts';
export { steadyAvailability } from './steady-availability.ts';
export { dueAfter } from './due-after.ts';
export { offShiftAt, offShiftUntil } from './off-shift.ts';
export { offsetAt } from './zone-offset.ts';
