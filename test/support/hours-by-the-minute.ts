import { MINUTE, type Instant } from '#conveyor';
import { WEEKDAYS, type LocalDate, type WorkingHours } from '#conveyor/hours';

/** What the clock on the wall of a zone shows in a minute. */
type Reading = Readonly<{ at: Instant; date: LocalDate; minute: number }>;

const DAY_OF_MINUTES = 1_440;

/**
 * Working time found the slow way, minute by minute: ask Intl what the clock shows, and look whether that is
 * inside the hours. It shares nothing with the rules but their words, and is their measure.
 */
export class HoursByTheMinute {
  readonly readings: readonly Reading[];

  constructor(
    timeZone: string,
    readonly start: Instant,
    minutes: number,
  ) {
    const read = wallClock(timeZone);
    this.readings = Array.from({ length: minutes }, (_, index) => read(start + index * MINUTE));
  }

  /** The dates that the clock shows, in order. */
  dates(): readonly LocalDate[] {
    return [...new Set(this.readings.map(({ date }) => date))];
  }

  /** Of each minute, whether it is worked. */
  worked(hours: WorkingHours): readonly boolean[] {
    const dates = this.dates();
    const plans = new Map(
      dates.map((date) => {
        const reachingOver = plannedMinutes(hours, dayBefore(date));
        const own = plannedMinutes(hours, date);
        const isPlanned = (minute: number) => own.has(minute) || reachingOver.has(minute + DAY_OF_MINUTES);
        return [date, isPlanned];
      }),
    );
    return this.readings.map(({ at, date, minute }) => {
      const isAway = hours.absences.some(
        (absence) => 'from' in absence && at >= absence.from && at < absence.until,
      );
      return !isAway && plans.get(date)?.(minute) === true;
    });
  }
}

/** A function that reads the wall clock of a zone. */
export function wallClock(timeZone: string): (at: Instant) => Reading {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (at) => {
    const [, day = '', month = '', year = '', hour = '', minute = ''] =
      /(\d\d)\/(\d\d)\/(\d{4}), (\d\d):(\d\d)/.exec(clock.format(at)) ?? [];
    return { at, date: `${year}-${month}-${day}`, minute: Number(hour) * 60 + Number(minute) };
  };
}

function plannedMinutes(hours: WorkingHours, date: LocalDate): ReadonlySet<number> {
  for (const absence of hours.absences) {
    if ('firstDay' in absence && date >= absence.firstDay && date <= absence.lastDay) return new Set();
  }
  const said = hours.calendar[date];
  if (said?.kind === 'off') return new Set();
  const weekday = said?.hoursOf ?? WEEKDAYS.at(new Date(`${date}T12:00:00Z`).getUTCDay() - 1) ?? 'monday';
  const minutes = hours.weekly[weekday].flatMap(({ from, until }) =>
    Array.from({ length: until - from }, (_, index) => from + index),
  );
  return new Set(minutes.slice(0, Math.max(0, minutes.length - (said?.shorterBy ?? 0))));
}

function dayBefore(date: LocalDate): LocalDate {
  const noon = new Date(`${date}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() - 1);
  return noon.toISOString().slice(0, 10);
}
