import { DAY, type Instant } from '../instant.ts';

const WEEK = 7 * DAY;

/**
 * Which part of his weight somebody has who has worked a stage since `since`: with a ramp of four weeks a fifth in
 * the first week, two fifths in the second, and all of it from the fifth on. A ramp of 0 weeks is none.
 */
export function rampAt(since: Instant, rampWeeks: number, now: Instant): number {
  const weeks = Math.max(0, Math.floor((now - since) / WEEK));
  return weeks >= rampWeeks ? 1 : (weeks + 1) / (rampWeeks + 1);
}
