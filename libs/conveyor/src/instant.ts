/** Milliseconds since 1970-01-01T00:00Z. Time comes into the rules as a value; no rule reads a clock. */
export type Instant = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;
