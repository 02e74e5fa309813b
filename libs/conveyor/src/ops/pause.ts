import { DAY, HOUR, MINUTE, type Instant } from '../instant.ts';

/** Nobody has to remember a pause: it ends by itself, after this long where nothing is said. */
export const USUAL_PAUSE_MINUTES = (4 * HOUR) / MINUTE;
export const LONGEST_PAUSE_MINUTES = (7 * DAY) / MINUTE;

/** So long the product waits after a provider has refused our credentials; then it tries again whether they have been mended. */
const AFTER_REFUSAL = HOUR;

/** Until when a channel is paused whose provider has refused our credentials. */
export function pauseAfterRefusal(now: Instant): Instant {
  return now + AFTER_REFUSAL;
}
