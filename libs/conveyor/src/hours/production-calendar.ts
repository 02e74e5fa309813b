import type { LocalDate } from './local-date.ts';
import type { Weekday } from './weekly-hours.ts';

/** What a calendar makes of a day. */
export type DayKind =
  | Readonly<{ kind: 'off' }>
  | Readonly<{
      kind: 'working';
      /** Whose weekly hours are worked: a Saturday that is worked for a day off moved to Monday runs like a Monday. Null: its own. */
      hoursOf: Weekday | null;
      /** By how many minutes of work the day ends earlier: 60 on the eve of a holiday in Russia. */
      shorterBy: number;
    }>;

/** The days on which a company departs from the plain week; a day that is not in it is like any other. */
export type ProductionCalendar = Readonly<Record<LocalDate, DayKind>>;
