import { timeOfDay, WEEKDAYS, type WeeklyHours as HoursInMinutes } from '#conveyor/hours';
import { z } from 'zod';
import { Code } from './field-rules.ts';
import { minutesOfDay } from './minutes-of-day.ts';

const TIME = /^(\d{1,2}):([0-5]\d)$/;

const TimeOfDay = Code(TIME, 'TIME_NOT_OF_DAY').meta({
  description: 'A time of the wall clock; hours past 24 are of the next day',
  example: '09:00',
});

const Day = z
  .array(z.strictObject({ from: TimeOfDay, until: TimeOfDay }))
  .max(24)
  .exactOptional();

/** A plain week as people write it: a day that is absent is free, lunch is the gap between two intervals. */
export const WeeklyHours = z
  .strictObject({
    monday: Day,
    tuesday: Day,
    wednesday: Day,
    thursday: Day,
    friday: Day,
    saturday: Day,
    sunday: Day,
  })
  .meta({
    id: 'WeeklyHours',
    description: 'The working time of each day; a day that is absent is free',
    example: {
      monday: [
        { from: '09:00', until: '13:00' },
        { from: '14:00', until: '18:00' },
      ],
      friday: [{ from: '22:00', until: '30:00' }],
    },
  });

export type WeeklyHours = z.infer<typeof WeeklyHours>;

/** The same in the minutes that the rules reckon with. */
export const WeeklyHoursInMinutes = WeeklyHours.transform((written): HoursInMinutes => {
  const day = (weekday: (typeof WEEKDAYS)[number]) =>
    (written[weekday] ?? []).map(({ from, until }) => ({
      from: minutesOfDay(from),
      until: minutesOfDay(until),
    }));
  return {
    monday: day('monday'),
    tuesday: day('tuesday'),
    wednesday: day('wednesday'),
    thursday: day('thursday'),
    friday: day('friday'),
    saturday: day('saturday'),
    sunday: day('sunday'),
  };
});

/** Hours as people write them, of hours in minutes. */
export function writtenHours(hours: HoursInMinutes): WeeklyHours {
  const days = WEEKDAYS.filter((weekday) => hours[weekday].length > 0).map((weekday) => {
    const intervals = hours[weekday].map(({ from, until }) => ({
      from: timeOfDay(from),
      until: timeOfDay(until),
    }));
    return [weekday, intervals] as const;
  });
  return Object.fromEntries(days);
}
