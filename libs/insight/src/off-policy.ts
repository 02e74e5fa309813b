import { normalQuantile } from './normal-quantile.ts';
import type { Interval } from './share-interval.ts';

/** A lead that was given away by lot: to whom, how likely that was, and what came of it; and how likely another policy would have given it to him. */
export type LoggedLead = Readonly<{
  /** How likely whoever got it was to get it; null: that is not on record. */
  chance: number | null;
  /** How likely the other policy would have given it to the same person: 0 or 1 for one that draws no lots. */
  otherwise: number;
  /** What came of it: 1 where it went forward, 0 where it did not. */
  outcome: number;
}>;

/** Why nothing can be told of another policy. */
export type OffPolicyRefusal =
  /** Leads that no lot was drawn for are among those that are looked at. */
  | 'no-chances'
  /** The other policy would give leads to people who had no chance of them. */
  | 'never-tried'
  /** It would give too few of those that were given as it would. */
  | 'too-little';

/** What would have come of the leads under another policy. */
export type OffPolicy = Readonly<{
  mean: number;
  /** Between what that lies nine times of ten. */
  interval: Interval;
  /** Of how many leads that were given as it would it is known as well. */
  leads: number;
  /** Of how many the weight was cut. */
  cut: number;
}>;

/** One lead counts for no more than so many: what is only known from a few unlikely ones is not known. */
const MOST_WEIGHT = 20;
/** With fewer leads nothing is told. */
const LEAST_LEADS = 30;
/** So much of the other policy may lie on people who had no chance. */
const MOST_UNSEEN = 0.02;
const TAIL = 0.05;

/**
 * What would have come of leads had another policy given them away: those that went where it would have sent them, each weighed by how unlikely it was to go there (Horvitz and Thompson, 1952), divided by
 * the sum of the weights (Hájek, 1971; self-normalised, as Swaminathan and Joachims, "The self-normalized estimator for counterfactual learning", 2015), weights cut at twenty. `unseen`: how much of the other policy falls on
 * people who had no chance of the lead at all, lead by lead, summed up. Refuses where the record cannot tell.
 */
export function offPolicy(
  log: readonly LoggedLead[],
  unseen = 0,
): Readonly<{ refused: OffPolicyRefusal }> | OffPolicy {
  if (log.some(({ chance }) => chance === null)) return { refused: 'no-chances' };
  if (unseen > MOST_UNSEEN * log.length) return { refused: 'never-tried' };
  if (log.some(({ chance, otherwise }) => otherwise > 0 && chance === 0)) return { refused: 'never-tried' };
  const whole = log.map(({ chance, otherwise }) => (otherwise > 0 ? otherwise / (chance ?? 1) : 0));
  const weights = whole.map((weight) => Math.min(weight, MOST_WEIGHT));
  const [sum, squares] = [sumOf(weights), sumOf(weights.map((weight) => weight ** 2))];
  const leads = squares > 0 ? sum ** 2 / squares : 0;
  if (leads < LEAST_LEADS) return { refused: 'too-little' };
  const mean = sumOf(weights.map((weight, place) => weight * (log[place]?.outcome ?? 0))) / sum;
  // The variance of a ratio, by its first-order expansion.
  const variance = sumOf(weights.map((weight, place) => (weight * ((log[place]?.outcome ?? 0) - mean)) ** 2));
  const reach = (normalQuantile(1 - TAIL) * Math.sqrt(variance)) / sum;
  return {
    mean,
    interval: { low: Math.max(0, mean - reach), high: Math.min(1, mean + reach) },
    leads,
    cut: whole.filter((weight) => weight > MOST_WEIGHT).length,
  };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0);
}
