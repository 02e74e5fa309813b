import type { Problem } from '../problem.ts';
import type { AlertRule } from './alert.ts';

/** The rules of which somebody says from what on it is wrong. A broken promise always is, so is a plan that drifts, and burn rates come with their own. */
export const THRESHOLD_RULES = [
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
  'clock-skew',
] as const satisfies readonly AlertRule[];

export type ThresholdRule = (typeof THRESHOLD_RULES)[number];

/** From what on each rule is wrong, in its measure. */
export type AlertThresholds = Readonly<Record<ThresholdRule, number>>;

/** In what people say a threshold. */
export const THRESHOLD_UNITS = ['seconds', 'milliseconds', 'messages', 'percent'] as const;

export type ThresholdUnit = (typeof THRESHOLD_UNITS)[number];

/** What a threshold can be, both ends included. */
export type ThresholdTerms = Readonly<{ unit: ThresholdUnit; least: number; most: number }>;

export const THRESHOLD_TERMS: Readonly<Record<ThresholdRule, ThresholdTerms>> = {
  'queue-age': { unit: 'seconds', least: 1, most: 86_400 },
  'no-worker': { unit: 'seconds', least: 20, most: 3_600 },
  canary: { unit: 'seconds', least: 15, most: 3_600 },
  'deadly-message': { unit: 'messages', least: 0, most: 100_000 },
  ambiguous: { unit: 'messages', least: 0, most: 100_000 },
  'needs-attention': { unit: 'seconds', least: 0, most: 604_800 },
  'sweep-lag': { unit: 'seconds', least: 5, most: 3_600 },
  'unsealed-audit': { unit: 'seconds', least: 10, most: 86_400 },
  'figures-behind': { unit: 'seconds', least: 60, most: 86_400 },
  disk: { unit: 'percent', least: 1, most: 99 },
  'clock-skew': { unit: 'milliseconds', least: 10, most: 60_000 },
};

/** What the environment says of a threshold, in its unit. */
export type EnvironmentThreshold = Readonly<{
  setting: string;
  /** Null: nothing, and what is set in the product holds. */
  threshold: number | null;
  /** What holds where nobody has set anything. */
  usual: number;
}>;

export type EnvironmentThresholds = Readonly<Record<ThresholdRule, EnvironmentThreshold>>;

/** What was set in the product, in each rule's unit; absent: nothing was. */
export type KeptThresholds = Readonly<Partial<Record<ThresholdRule, number | undefined>>>;

/** What says from what on a rule is wrong: the environment, which wins; what was set in the product; neither. */
export type ThresholdSource = 'environment' | 'product' | 'default';

/** A threshold that holds, in its unit, and what says so. */
export type ThresholdInForce = Readonly<{ threshold: number; source: ThresholdSource }>;

/** Which threshold of a rule holds. */
export function thresholdInForce(
  rule: ThresholdRule,
  environment: EnvironmentThresholds,
  kept: KeptThresholds,
): ThresholdInForce {
  const { threshold, usual } = environment[rule];
  if (threshold !== null) return { threshold, source: 'environment' };
  const own = kept[rule];
  return own === undefined ? { threshold: usual, source: 'default' } : { threshold: own, source: 'product' };
}

/** Every threshold that holds, in the measures of the rules. */
export function thresholdsInForce(environment: EnvironmentThresholds, kept: KeptThresholds): AlertThresholds {
  const measured = (rule: ThresholdRule): number =>
    inMeasure(rule, thresholdInForce(rule, environment, kept).threshold);
  return {
    'queue-age': measured('queue-age'),
    'no-worker': measured('no-worker'),
    canary: measured('canary'),
    'deadly-message': measured('deadly-message'),
    ambiguous: measured('ambiguous'),
    'needs-attention': measured('needs-attention'),
    'sweep-lag': measured('sweep-lag'),
    'unsealed-audit': measured('unsealed-audit'),
    'figures-behind': measured('figures-behind'),
    disk: measured('disk'),
    'clock-skew': measured('clock-skew'),
  };
}

function inMeasure(rule: ThresholdRule, threshold: number): number {
  const { unit } = THRESHOLD_TERMS[rule];
  if (unit === 'seconds') return threshold * 1_000;
  return unit === 'percent' ? threshold / 100 : threshold;
}

export type ThresholdProblem = 'THRESHOLD_SET_IN_ENVIRONMENT';

/** What is to be set of each rule; null: what was set is taken back; absent: it stays. */
export type ThresholdChanges = Readonly<Partial<Record<ThresholdRule, number | null | undefined>>>;

/** Every problem of a change: what the environment says would go on to hold, so that setting it would only seem to do something. */
export function validateThresholds(
  changes: ThresholdChanges,
  environment: EnvironmentThresholds,
): readonly Problem<ThresholdProblem>[] {
  return THRESHOLD_RULES.filter(
    (rule) => typeof changes[rule] === 'number' && environment[rule].threshold !== null,
  ).map((rule) => ({
    path: `thresholds.${rule}`,
    rule: 'THRESHOLD_SET_IN_ENVIRONMENT',
    facts: { setting: environment[rule].setting },
  }));
}

/** What is kept after a change. */
export function changedThresholds(kept: KeptThresholds, changes: ThresholdChanges): KeptThresholds {
  const after = THRESHOLD_RULES.map((rule) => {
    const change = changes[rule];
    return [rule, change === undefined ? kept[rule] : (change ?? undefined)] as const;
  });
  return Object.fromEntries(after.filter(([, threshold]) => threshold !== undefined));
}
