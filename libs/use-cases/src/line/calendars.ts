import type { CalendarFile } from '#contracts';
import type { ProductionCalendar } from '#conveyor/hours';

/** The production calendars that a department or an employee can choose by name. */
export class Calendars {
  constructor(private readonly files: readonly CalendarFile[]) {}

  /** Their names, in the order of their files. */
  get names(): readonly string[] {
    return this.files.map(({ calendar }) => calendar);
  }

  /** The calendar of this name; undefined when there is none. */
  named(name: string): ProductionCalendar | undefined {
    return this.files.find(({ calendar }) => calendar === name)?.days;
  }

  /** The years of which a calendar says at least one day, in order; none when there is no calendar of this name. */
  yearsOf(name: string): readonly number[] {
    const days = Object.keys(this.named(name) ?? {});
    return [...new Set(days.map((day) => Number(day.slice(0, 4))))].sort((a, b) => a - b);
  }
}
