import { DAY, HOUR, type Instant } from '#conveyor';
import type { Dice } from './dice.ts';
import type { WorkingTime } from './working-time.ts';

const HISTORY_DAYS = 90;
/** Web forms are filled in at night as well; most leads come while somebody works. */
const QUIET_SHARE = 0.15;

/**
 * When leads come: so many moments in the ninety days before `now`, in order. Busier while the office is open, and
 * a little busier towards the end.
 */
export function arrivals(count: number, now: Instant, office: WorkingTime, dice: Dice): readonly Instant[] {
  const moments: Instant[] = [];
  while (moments.length < count) {
    const at = Math.floor(now - HISTORY_DAYS * DAY * dice.fraction());
    const growth = 0.8 + 0.2 * (1 - (now - at) / (HISTORY_DAYS * DAY));
    const hour = Math.floor(at / HOUR) % 24;
    // At night even the web is quiet.
    const welcome = office.isOpen(at) ? 1 : QUIET_SHARE * (hour >= 4 && hour < 21 ? 1 : 0.3);
    if (dice.chance(welcome * growth)) moments.push(at);
  }
  return moments.sort((a, b) => a - b);
}
