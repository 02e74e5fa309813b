import {
  MINUTES_OF_DAY,
  type Absence,
  type AbsentTime,
  type DayInterval,
  type Interval,
  type WeeklyHours,
  type WorkingHours,
} from '#conveyor/hours';

const ALL_DAY: readonly DayInterval[] = [{ from: 0, until: MINUTES_OF_DAY }];

const ALWAYS: WeeklyHours = {
  monday: ALL_DAY,
  tuesday: ALL_DAY,
  wednesday: ALL_DAY,
  thursday: ALL_DAY,
  friday: ALL_DAY,
  saturday: ALL_DAY,
  sunday: ALL_DAY,
};

/**
 * Working hours that are the days on which somebody was seen and nothing else within a span of time: for people whose
 * weeks differ, where hours that repeat every week have them at work much more than they were. `days` are in order.
 */
export function hoursAsSeen(days: readonly Interval[], span: Interval, timeZone: string): WorkingHours {
  const absences: (Absence & AbsentTime)[] = [];
  let free = span.from;
  for (const { from, until } of [...days, { from: span.until, until: span.until }]) {
    if (from > free) absences.push({ from: free, until: from, kind: 'other', substituteId: null });
    free = until;
  }
  return { weekly: ALWAYS, timeZone, calendar: {}, absences };
}
