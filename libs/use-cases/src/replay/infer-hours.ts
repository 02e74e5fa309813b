import { MINUTE, type Instant } from '#conveyor';
import {
  dateOf,
  WEEKDAYS,
  weekdayOf,
  type Absence,
  type AbsentDays,
  type DayInterval,
  type DayNumber,
  type Interval,
  type LocalDate,
  type Weekday,
  type WeeklyHours,
} from '#conveyor/hours';
import { grouped } from '../grouped.ts';
import { inferAbsences } from './infer-absences.ts';
import { inferLunch } from './infer-lunch.ts';
import { GRID_MINUTES, roundedOut } from './rounded-out.ts';
import { wallTimeOf, type WallTime } from './wall-clock.ts';

/** A weekday is usual when somebody worked on it in so much of the weeks in which he worked at all: one in four. */
const USUAL_SHARE = 0.25;
/** Rarer weekdays are added, the fullest first, until no more of the moments than this lie on others. */
const MOST_ON_OTHER_DAYS = 0.05;
/** So much of a weekday's moments may lie before its first hour, and as much after its last: an odd early or late one. */
const MOST_BEYOND = 0.015;

/** A day on which somebody was seen, from its first to its last moment, rounded outwards to half hours. */
export type DayAtWork = Readonly<{ date: LocalDate }> & Interval;

/** When somebody works, as far as the moments tell at which he was seen to. */
export type InferredHours = Readonly<{
  weekly: WeeklyHours;
  absences: readonly (Absence & AbsentDays)[];
  firstDay: LocalDate;
  lastDay: LocalDate;
  /** In order. Who works early one week and late the next is there far less than his weekly hours say; see hoursAsSeen. */
  days: readonly DayAtWork[];
}>;

type Seen = WallTime & Readonly<{ at: Instant }>;

/**
 * Infers somebody's hours from moments at which he did something; null when there is none. A weekday's hours go from its
 * usual first to its usual last moment, in half hours, with the lunch that the moments leave free. They hold at least
 * nine of ten moments, whatever these are: each threshold leaves out a part, and the parts are at most a tenth together.
 * Work over midnight is taken for work on two days.
 */
export function inferHours(moments: readonly Instant[], timeZone: string): InferredHours | null {
  const seen = moments.map((at): Seen => ({ ...wallTimeOf(at, timeZone), at })).sort((a, b) => a.at - b.at);
  const [first, last] = [seen[0], seen.at(-1)];
  if (!first || !last) return null;
  const byDay = grouped(seen, ({ day }) => day);
  const usual = usualWeekdays(byDay);
  return {
    weekly: weeklyHours(seen, usual),
    absences: inferAbsences([...byDay.keys()], usual),
    firstDay: dateOf(first.day),
    lastDay: dateOf(last.day),
    days: [...byDay].map(([day, some]) => dayAtWork(day, some)),
  };
}

function dayAtWork(day: DayNumber, some: readonly Seen[]): DayAtWork {
  const halfHours = some.map(({ at, sinceHalfHourMs }) => at - sinceHalfHourMs);
  const until = Math.max(...halfHours) + GRID_MINUTES * MINUTE;
  return { date: dateOf(day), from: Math.min(...halfHours), until };
}

type SeenByDay = ReadonlyMap<DayNumber, readonly Seen[]>;

function usualWeekdays(byDay: SeenByDay): ReadonlySet<Weekday> {
  const weeks = new Set([...byDay.keys()].map(weekOf)).size;
  const total = [...byDay.values()].reduce((sum, some) => sum + some.length, 0);
  const ranked = [...grouped([...byDay], ([day]) => weekdayOf(day))]
    .map(([weekday, days]) => ({
      weekday,
      isUsual: days.length >= USUAL_SHARE * weeks,
      moments: days.reduce((sum, [, some]) => sum + some.length, 0),
    }))
    .sort((a, b) => Number(b.isUsual) - Number(a.isUsual) || b.moments - a.moments);
  const usual = new Set<Weekday>();
  let others = total;
  for (const { weekday, isUsual, moments } of ranked) {
    if (!isUsual && others <= MOST_ON_OTHER_DAYS * total) break;
    usual.add(weekday);
    others -= moments;
  }
  return usual;
}

function weeklyHours(seen: readonly Seen[], usual: ReadonlySet<Weekday>): WeeklyHours {
  const byWeekday = grouped(seen, ({ day }) => weekdayOf(day));
  const days = [...usual].map((weekday) => {
    const some = (byWeekday.get(weekday) ?? []).toSorted((a, b) => a.minute - b.minute);
    return { weekday, minutes: some.map(({ minute }) => minute), interval: usualInterval(some) };
  });
  const lunch = inferLunch(days);
  const found = new Map(days.map(({ weekday, interval }) => [weekday, without(lunch, interval)]));
  const hoursOn = (weekday: Weekday): readonly DayInterval[] => found.get(weekday) ?? [];
  return {
    monday: hoursOn('monday'),
    tuesday: hoursOn('tuesday'),
    wednesday: hoursOn('wednesday'),
    thursday: hoursOn('thursday'),
    friday: hoursOn('friday'),
    saturday: hoursOn('saturday'),
    sunday: hoursOn('sunday'),
  };
}

function usualInterval(sorted: readonly Seen[]): DayInterval {
  const cut = Math.floor(sorted.length * MOST_BEYOND);
  const from = sorted[cut]?.minute ?? 0;
  return roundedOut(from, sorted[sorted.length - 1 - cut]?.minute ?? from);
}

/** Lunch lies within a day that goes on for half an hour at least on each side of it; else the day has none. */
function without(lunch: DayInterval | null, { from, until }: DayInterval): readonly DayInterval[] {
  if (!lunch || lunch.from < from + GRID_MINUTES || lunch.until > until - GRID_MINUTES) {
    return [{ from, until }];
  }
  return [
    { from, until: lunch.from },
    { from: lunch.until, until },
  ];
}

/** Weeks begin on Monday, and 1970-01-01 was a Thursday. */
function weekOf(day: DayNumber): number {
  return Math.floor((day + 3) / WEEKDAYS.length);
}
