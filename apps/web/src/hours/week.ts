import {
  MINUTES_OF_DAY,
  timeOfDay,
  WEEKDAYS,
  type DayInterval,
  type Weekday,
  type WeeklyHours,
} from '#conveyor/hours';
import type { WrittenWeek } from '../api/people.ts';

/** A week as it stands in the fields of a form: a text a day, an empty one is free. */
export type TypedWeek = Readonly<Record<Weekday, string>>;

const TIME = /^(\d{1,2})(?:[:.](\d{2}))?$/;
const DASH = /\s*[-–—]\s*/;

/** The week of the rules, of one as the API writes it. */
export function weekOf(written: WrittenWeek): WeeklyHours {
  return eachDay((day) =>
    (written[day] ?? []).map(({ from, until }) => ({
      from: minutesOf(from) ?? 0,
      until: minutesOf(until) ?? 0,
    })),
  );
}

/** A week to type over: `09:00–13:00, 14:00–18:00`. */
export function typedWeek(written: WrittenWeek): TypedWeek {
  const week = weekOf(written);
  return eachDay((day) =>
    week[day].map(({ from, until }) => `${timeOfDay(from)}–${timeOfDay(wrapped(until))}`).join(', '),
  );
}

/** What was typed as the API writes it; the days that can not be read are named instead. */
export function readWeek(
  typed: TypedWeek,
): Readonly<{ written: WrittenWeek }> | Readonly<{ unread: readonly Weekday[] }> {
  const days = WEEKDAYS.map((day) => [day, readDay(typed[day])] as const);
  const unread = days.flatMap(([day, read]) => (read ? [] : [day]));
  if (unread.length > 0) return { unread };
  const written = days.map(
    ([day, read]) =>
      [
        day,
        (read ?? []).map(({ from, until }) => ({ from: timeOfDay(from), until: timeOfDay(until) })),
      ] as const,
  );
  return { written: Object.fromEntries(written.filter(([, intervals]) => intervals.length > 0)) };
}

/** The intervals of a day as people write them: `9-18`, `9:00 – 13:00; 14:00 – 18:00`; undefined when they are none. */
export function readDay(typed: string): readonly DayInterval[] | undefined {
  const intervals: DayInterval[] = [];
  for (const part of typed.split(/[,;]/).map((text) => text.trim())) {
    if (part === '') continue;
    const [from, until, ...more] = part.split(DASH).map(minutesOf);
    if (from === undefined || until === undefined || more.length > 0) return undefined;
    // What ends no later than it begins ends the next morning.
    intervals.push({ from, until: until > from ? until : until + MINUTES_OF_DAY });
  }
  return intervals;
}

function minutesOf(time: string): number | undefined {
  const [, hours, minutes = '0'] = TIME.exec(time) ?? [];
  if (hours === undefined) return undefined;
  const all = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && all <= 2 * MINUTES_OF_DAY ? all : undefined;
}

function wrapped(until: number): number {
  return until > MINUTES_OF_DAY ? until - MINUTES_OF_DAY : until;
}

function eachDay<Value>(of: (day: Weekday) => Value): Record<Weekday, Value> {
  return {
    monday: of('monday'),
    tuesday: of('tuesday'),
    wednesday: of('wednesday'),
    thursday: of('thursday'),
    friday: of('friday'),
    saturday: of('saturday'),
    sunday: of('sunday'),
  };
}
