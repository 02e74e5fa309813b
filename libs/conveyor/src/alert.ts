import type { Instant } from './instant.ts';

/**
 * What can be wrong with the line itself: messages that wait too long to be sent (`queue-age`), no worker that runs, the
 * line's message to itself that does not come through (`canary`), messages of which nobody knows whether they arrived
 * (`ambiguous`) or that were given up (`needs-attention`), timers that run late (`sweep-lag`), audit records that are not
 * sealed yet, little room on the disk, a promise of the line that is broken, and clocks that disagree.
 */
export const ALERT_RULES = [
  'queue-age',
  'no-worker',
  'canary',
  'ambiguous',
  'needs-attention',
  'sweep-lag',
  'unsealed-audit',
  'disk',
  'invariant-broken',
  'clock-skew',
] as const;

export type AlertRule = (typeof ALERT_RULES)[number];

/** In what a rule measures: milliseconds, a number of things, or how much of a whole is taken (0 to 1). */
export type AlertMeasure = 'time' | 'count' | 'share';

/** In what each rule measures. */
export const ALERT_MEASURES: Readonly<Record<AlertRule, AlertMeasure>> = {
  'queue-age': 'time',
  'no-worker': 'time',
  canary: 'time',
  ambiguous: 'count',
  'needs-attention': 'count',
  'sweep-lag': 'time',
  'unsealed-audit': 'time',
  disk: 'share',
  'invariant-broken': 'count',
  'clock-skew': 'time',
};

/** What there is to say about an alert. What was measured, and from what on it is wrong, is null where the rule measures nothing. */
export type AlertFacts = Readonly<{
  rule: AlertRule;
  since: Instant;
  value: number | null;
  threshold: number | null;
  /** The page that shows it, a path that begins with a slash. */
  page: string;
}>;
