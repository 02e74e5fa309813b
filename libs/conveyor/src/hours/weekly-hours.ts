/** Monday first, as the department's week runs. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/**
 * Work between two readings of the wall clock, in minutes since the midnight that began the day. `until`
 * is the first minute that is free again; beyond 1440 it lies on the next day: a night shift is 1320 to 1800.
 */
export type DayInterval = Readonly<{ from: number; until: number }>;

/** When somebody works in a plain week, each day's intervals in order. Lunch is the gap between two of them. */
export type WeeklyHours = Readonly<Record<Weekday, readonly DayInterval[]>>;

export const MINUTES_OF_DAY = 24 * 60;
