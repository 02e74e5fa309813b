import type { Channel } from '../channel.ts';
import type { Instant } from '../instant.ts';
import type { Invariant } from '../invariant.ts';
import type { ServiceLevel } from './service-level.ts';

/**
 * What can be wrong with the line itself: messages that wait too long to be sent (`queue-age`), no worker that runs, the
 * line's message to itself that does not come through (`canary`), a message that workers die of (`deadly-message`), messages of which nobody knows whether they arrived
 * (`ambiguous`) or that were given up and wait for somebody (`needs-attention`), messages that the queue has not got
 * (`sweep-lag`), audit records that are not sealed yet, figures that do not have in them what was done (`figures-behind`), little room on the disk, a promise of the line that is broken,
 * clocks that disagree, plans that bring less than they promised (`plan-drifts`), programs of the firm that are told of no events any more (`events-off`), and a service level that is missed so often that it can't be kept over a month (`burn-fast`,
 * `burn-slow`, `burn-lasting`).
 */
export const ALERT_RULES = [
  'queue-age',
  'no-worker',
  'canary',
  'deadly-message',
  'ambiguous',
  'needs-attention',
  'sweep-lag',
  'unsealed-audit',
  'figures-behind',
  'disk',
  'invariant-broken',
  'clock-skew',
  'plan-drifts',
  'events-off',
  'burn-fast',
  'burn-slow',
  'burn-lasting',
] as const;

export type AlertRule = (typeof ALERT_RULES)[number];

/** In what a rule measures: milliseconds, a number of things, how much of a whole is taken (0 to 1), how many times as much as may be. */
export type AlertMeasure = 'time' | 'count' | 'share' | 'factor';

/** In what each rule measures. */
export const ALERT_MEASURES: Readonly<Record<AlertRule, AlertMeasure>> = {
  'queue-age': 'time',
  'no-worker': 'time',
  canary: 'time',
  'deadly-message': 'count',
  ambiguous: 'count',
  'needs-attention': 'time',
  'sweep-lag': 'time',
  'unsealed-audit': 'time',
  'figures-behind': 'time',
  disk: 'share',
  'invariant-broken': 'count',
  'clock-skew': 'time',
  'plan-drifts': 'count',
  'events-off': 'count',
  'burn-fast': 'factor',
  'burn-slow': 'factor',
  'burn-lasting': 'factor',
};

/** Which one it is, where a rule looks at several of a kind. */
export type AlertSubject = Channel | Invariant | ServiceLevel | PlanSubject;

/** A plan, by its id. */
export type PlanSubject = `plan:${string}`;

/** What an alert about the plan with this id is about. */
export function aboutPlan(planId: string): PlanSubject {
  return `plan:${planId}`;
}

/** The id of the plan that an alert is about; null: it is about none. */
export function planOfAlert(subject: AlertSubject | null): string | null {
  return subject?.startsWith('plan:') ? subject.slice('plan:'.length) : null;
}

/** What a plan promised and what came, in leads won a week; since which Monday it brings less; and which stage is off. */
export type PlanDrift = Readonly<{
  funnel: string;
  promised: number;
  delivered: number;
  since: string;
  /** Shares that go forward from it, or leads that come to it a week; null: no stage stands out. */
  off: Readonly<{ stage: string; by: 'conversion' | 'arriving'; expected: number; seen: number }> | null;
}>;

/** What there is to say about an alert. What was measured, and from what on it is wrong, is null where the rule measures nothing. */
export type AlertFacts = Readonly<{
  rule: AlertRule;
  /** Null where the rule looks at the line as a whole. */
  subject: AlertSubject | null;
  since: Instant;
  value: number | null;
  threshold: number | null;
  /** Of a plan that brings less than it promised, how much; absent where the alert is about none. */
  drift?: PlanDrift | null;
  /** Whether it is told to a head, who does not keep the line running; absent: it is not. */
  isForHead?: boolean;
  /** The page that shows it, a path that begins with a slash. */
  page: string;
}>;
