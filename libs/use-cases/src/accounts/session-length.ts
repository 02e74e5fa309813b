import { DAY, HOUR, MINUTE, type Instant } from '#conveyor';

/** Whoever does nothing for so long signs in again. */
const IDLE = 12 * HOUR;
/** And whoever works all the time does so once a month. */
const ABSOLUTE = 30 * DAY;
/** So exactly is it known when a session or a key was used last: to write it with every request would cost a write each. */
export const NOTED_EVERY = 5 * MINUTE;

/** Sessions that were not used since then have ended. */
export function idleSince(now: Instant): Instant {
  return now - IDLE;
}

/** When a session that begins now ends, however busy it is. */
export function endOfSession(now: Instant): Instant {
  return now + ABSOLUTE;
}
