import { timeOfDay as clockTime } from '#conveyor/hours';

/** A time as a clock shows it; what is no time stays as it is. */
export function timeOfDay(minutes: string | number): string {
  return typeof minutes === 'number' && Number.isInteger(minutes) && minutes >= 0
    ? clockTime(minutes)
    : String(minutes);
}
