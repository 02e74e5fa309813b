import { MINUTE, type Instant } from '../instant.ts';

/** Looks come every ten seconds, and may be late. A setting that makes them rarer than this is one not to be watched by. */
const LONGEST_WITHOUT_LOOK = 2 * MINUTE;

/** Whether somebody still looks after the line, by when somebody last did; null: nobody ever has. */
export function isWatched(lookedAt: Instant | null, now: Instant): boolean {
  return lookedAt !== null && now - lookedAt <= LONGEST_WITHOUT_LOOK;
}
