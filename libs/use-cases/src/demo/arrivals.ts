import { DAY, HOUR, isWorkingAt, type Instant, type WorkingHours } from '#conveyor';
import type { Dice } from './dice.ts';

const HISTORY_DAYS = 90;
/** Web forms are filled in at night as well; most leads come while somebody works. */
const QUIET_SHARE = 0.15;

/** A season begins: in the last two weeks more come than the line was made for, and queues grow. */
const SEASON_DAYS = 14;
const BEFORE_SEASON = 0.7;

/** When leads come: so many moments in the ninety days before `now`, in order; most of them while the office is open. */
export function arrivals(count: number, now: Instant, office: WorkingHours, dice: Dice): readonly Instant[] {
  const moments: Instant[] = [];
  while (moments.length < count) {
    const at = Math.floor(now - HISTORY_DAYS * DAY * dice.fraction());
    const season = now - at < SEASON_DAYS * DAY ? 1 : BEFORE_SEASON;
    const hour = Math.floor(at / HOUR) % 24;
    // At night even the web is quiet.
    const welcome = isWorkingAt(office, at) ? 1 : QUIET_SHARE * (hour >= 4 && hour < 21 ? 1 : 0.3);
    if (dice.chance(welcome * season)) moments.push(at);
  }
  return moments.sort((a, b) => a - b);
}
