import type { DayInterval, WeeklyHours, WorkingHours } from '#conveyor/hours';

/** Minutes since midnight of `9:30`; hours beyond 24 are of the next day. */
function minutesOf(time: string): number {
  const [hours = '', minutes = ''] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** A day's intervals as people write them: `9:00-13:00`, `14:00-18:00`. */
export function day(...intervals: readonly string[]): readonly DayInterval[] {
  return intervals.map((interval) => {
    const [from = '', until = ''] = interval.split('-');
    return { from: minutesOf(from), until: minutesOf(until) };
  });
}

const OFFICE_DAY = day('9:00-13:00', '14:00-18:00');

export const NO_HOURS: WeeklyHours = {
  monday: [],
  tuesday: [],
  wednesday: [],
  thursday: [],
  friday: [],
  saturday: [],
  sunday: [],
};

/** Monday to Friday from nine to six in Moscow, lunch at one. */
export const OFFICE: WorkingHours = {
  weekly: {
    ...NO_HOURS,
    monday: OFFICE_DAY,
    tuesday: OFFICE_DAY,
    wednesday: OFFICE_DAY,
    thursday: OFFICE_DAY,
    friday: OFFICE_DAY,
  },
  timeZone: 'Europe/Moscow',
  calendar: {},
  absences: [],
};

/** The same hours every day of the week, in that zone. */
export function everyDay(timeZone: string, ...intervals: readonly string[]): WorkingHours {
  const hours = day(...intervals);
  return {
    ...OFFICE,
    timeZone,
    weekly: {
      monday: hours,
      tuesday: hours,
      wednesday: hours,
      thursday: hours,
      friday: hours,
      saturday: hours,
      sunday: hours,
    },
  };
}
