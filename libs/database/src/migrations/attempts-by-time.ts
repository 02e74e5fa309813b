/**
 * By which the attempts of a stretch of time are found. Attempts are written in the order in which they begin, so that a summary of
 * every few pages tells them apart, which costs a delivery next to nothing; a sorted index would cost it an entry.
 */
export const ATTEMPTS_BY_TIME: readonly string[] = [
  `create index delivery_attempts_by_time on delivery_attempts using brin (started_at)
    with (pages_per_range = 16, autosummarize = on)`,
];
