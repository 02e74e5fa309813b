import { Injectable } from '@nestjs/common';
import type { ReportClock } from '#conveyor';
import type { HoursRow } from '#database';
import { Calendars } from '../line/calendars.ts';

/** By whose clock and working days the reports of departments come. */
@Injectable()
export class ReportClocks {
  constructor(private readonly calendars: Calendars) {}

  /** The clock of a department, with its week and its calendar. */
  of({ timeZone, hours, calendar }: HoursRow): ReportClock {
    if (!hours) return { timeZone, hours: null };
    const days = calendar === null ? undefined : this.calendars.named(calendar);
    return { timeZone, hours: { weekly: hours, timeZone, calendar: days ?? {}, absences: [] } };
  }
}
