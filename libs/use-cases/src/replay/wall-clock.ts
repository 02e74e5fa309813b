import { DAY, MINUTE, type Instant } from '#conveyor';
import { dayOfWall, offsetAt, type DayNumber } from '#conveyor/hours';

/** A moment as a calendar and a clock on the wall show it. */
export type WallTime = Readonly<{
  day: DayNumber;
  /** Whole minutes since midnight. */
  minute: number;
  /** How long ago the clock showed a full or a half hour. */
  sinceHalfHourMs: number;
}>;

const HALF_HOUR = 30 * MINUTE;

/** What the wall shows at a moment. */
export function wallTimeOf(at: Instant, timeZone: string): WallTime {
  const wall = at + offsetAt(timeZone, at).offset;
  const day = dayOfWall(wall);
  const sinceMidnight = wall - day * DAY;
  return {
    day,
    minute: Math.floor(sinceMidnight / MINUTE),
    sinceHalfHourMs: sinceMidnight % HALF_HOUR,
  };
}
