import { MINUTE, type Instant } from '#conveyor';
import { addWorkingTime, type WorkingHours } from '#conveyor/hours';

/** The moment by which somebody has worked so many minutes since `at`. */
export function afterWork(hours: WorkingHours, at: Instant, minutes: number): Instant {
  const done = addWorkingTime(hours, at, Math.ceil(minutes * MINUTE));
  if (done === null) throw new RangeError(`${minutes} minutes are never worked`);
  return done;
}
