import { DAY, HOUR, MINUTE, type Instant } from './instant.ts';

/** Pauses before the second, third ... attempt; the last one repeats. */
const PAUSES = [10_000, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR] as const;

/** After this long a message about a handoff is of no use to its receiver any more: a person has to look. */
const GIVE_UP_AFTER = DAY;

/** What is known when an attempt failed for a reason that may pass. */
export type FailedAttempt = Readonly<{
  /** How many attempts there were, this one included. */
  attempts: number;
  /** From when the time counts after which it is given up: when it was made, or was last let begin anew. */
  since: Instant;
  now: Instant;
  /** What the provider asked for (Retry-After), in milliseconds. */
  retryAfterMs: number | null;
}>;

/** When to try again, or null when it is time to give up and ask a person. */
export function nextAttempt({ attempts, since, now, retryAfterMs }: FailedAttempt): Instant | null {
  const pause = PAUSES[Math.min(attempts, PAUSES.length) - 1] ?? PAUSES[0];
  const at = now + Math.max(pause, retryAfterMs ?? 0);
  return at - since > GIVE_UP_AFTER ? null : at;
}
