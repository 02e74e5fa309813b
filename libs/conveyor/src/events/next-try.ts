import { DAY, HOUR, MINUTE, type Instant } from '../instant.ts';

/** The pauses before each new attempt to tell a program of an event, in milliseconds: ten of them, seventy hours together. */
export const EVENT_PAUSES = [
  5_000,
  30_000,
  2 * MINUTE,
  10 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  24 * HOUR,
  24 * HOUR,
] as const;

/** A pause is longer by at most this part of it, so that what failed together is not tried together. */
export const EVENT_JITTER = 0.2;

/** So long a program may ask us to wait, whatever it says. */
export const LONGEST_ASKED_WAIT = DAY;

/** With no success for so long a program is taken for gone. */
export const DEAD_AFTER = 3 * DAY;

/** What is known when a program has not taken an event. */
export type FailedTry = Readonly<{
  /** How many attempts there were, this one included. */
  attempts: number;
  now: Instant;
  /** What it asked for (Retry-After), in milliseconds. */
  retryAfterMs: number | null;
  /** 0 to 1, a lot. */
  random: number;
}>;

/** When to try again, in epoch milliseconds; null when all attempts are used up. Never sooner than the program asked for, a day at most. */
export function nextTry({ attempts, now, retryAfterMs, random }: FailedTry): Instant | null {
  const pause = EVENT_PAUSES[attempts - 1];
  if (pause === undefined) return null;
  const asked = Math.min(retryAfterMs ?? 0, LONGEST_ASKED_WAIT);
  return now + Math.max(Math.round(pause * (1 + EVENT_JITTER * random)), asked);
}

/** Whether a program that has taken nothing since a moment (null: it takes what it is told) is told nothing more. */
export function isDead(failingSince: Instant | null, now: Instant): boolean {
  return failingSince !== null && now - failingSince >= DEAD_AFTER;
}
