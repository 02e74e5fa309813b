import { DAY, type Instant } from '../instant.ts';
import { offsetAt } from './zone-offset.ts';

/** The first moment at which the clock on the wall shows so much; where it leaves that out, the moment at which it does. */
export function whenClockShows(timeZone: string, wall: number): Instant {
  // Nowhere is a clock a whole day away from Greenwich.
  for (let at = wall - DAY; ;) {
    const { until, offset } = offsetAt(timeZone, at);
    const moment = Math.max(at, wall - offset);
    if (moment < until) return moment;
    at = until;
  }
}
