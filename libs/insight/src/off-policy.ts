import type { Likely } from './likely.ts';
import { normalQuantile } from './normal-quantile.ts';
import { shareInterval, type Interval } from './share-interval.ts';

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
  | 'too-little'
  /** Much of it rests on a few that were unlikely to be given as it would. */
  | 'rests-on-few';

/** What would have come of the leads under another policy. */
export type OffPolicy = Readonly<{
  mean: number;
  /** Between what that lies nine times of ten. */
  interval: Interval;
  /** How much more that is than what has come of all of these leads. */
  gain: Likely;
  /** Of how many leads that were given as it would it is known as well. */
  leads: number;
}>;

/** One lead counts for no more than so many: what is only known from a few unlikely ones is not known. */
const MOST_WEIGHT = 20;
/** Where cutting takes more than this of all weight, what those few stand for is left out of what is told. */
const MOST_CUT = 0.05;
/** With fewer leads nothing is told. */
export const LEAST_LEADS = 30;
/** So much of the other policy may lie on people who had no chance. */
const MOST_UNSEEN = 0.02;
const NINE_OF_TEN = normalQuantile(0.95);

/**
 * What would have come of leads had another policy given them away: those that went where it would have sent them, each weighed by how unlikely it was to go there (Horvitz and Thompson, 1952), divided by
 * the sum of the weights (Hájek, 1971; self-normalised, as Swaminathan and Joachims, "The self-normalized estimator for counterfactual learning", 2015), weights cut at twenty. `unseen`: how much of the other policy falls on
 * people who had no chance of the lead at all, lead by lead, summed up. The interval is Wilson's with as many leads as would know it as well (Korn and Graubard, "Confidence intervals for proportions with small expected number of
 * positive counts estimated from survey data", 1998), so that it does not shrink to nothing where all of a few came out alike. Refuses where the record cannot tell, and says how many leads like it there are.
 */
export function offPolicy(
  log: readonly LoggedLead[],
  unseen = 0,
): Readonly<{ refused: OffPolicyRefusal; leads: number }> | OffPolicy {
  const whole = log.map(({ chance, otherwise }) => (otherwise > 0 && chance ? otherwise / chance : 0));
  const weights = whole.map((weight) => Math.min(weight, MOST_WEIGHT));
  const [sum, squares] = [sumOf(weights), sumOf(weights.map((weight) => weight ** 2))];
  const leads = squares > 0 ? sum ** 2 / squares : 0;
  if (log.some(({ chance }) => chance === null)) return { refused: 'no-chances', leads };
  const isBeyond = log.some(({ chance, otherwise }) => otherwise > 0 && chance === 0);
  if (isBeyond || unseen > MOST_UNSEEN * log.length) return { refused: 'never-tried', leads };
  if (leads < LEAST_LEADS) return { refused: 'too-little', leads };
  if (sum < (1 - MOST_CUT) * sumOf(whole)) return { refused: 'rests-on-few', leads };
  const mean = sumOf(log.map(({ outcome }, place) => (weights[place] ?? 0) * outcome)) / sum;
  const seen = sumOf(log.map(({ outcome }) => outcome)) / log.length;
  // What each lead moves the ratio by, to the first order: the variance is the sum of the squares.
  const moves = log.map(({ outcome }, place) => ((weights[place] ?? 0) * (outcome - mean)) / sum);
  const gains = log.map(({ outcome }, place) => (moves[place] ?? 0) - (outcome - seen) / log.length);
  const reach = NINE_OF_TEN * Math.sqrt(sumOf(gains.map((one) => one ** 2)));
  return {
    mean,
    interval: intervalOf(mean, sumOf(moves.map((one) => one ** 2)), { leads, all: log.length }),
    gain: { mean: mean - seen, low: mean - seen - reach, high: mean - seen + reach },
    leads,
  };
}

/** Wilson's interval of a share with the variance that it has: as of so many leads that count alike. */
function intervalOf(
  mean: number,
  variance: number,
  { leads, all }: Readonly<{ leads: number; all: number }>,
): Interval {
  const alike = variance > 0 ? Math.min((mean * (1 - mean)) / variance, all) : leads;
  return shareInterval(mean * alike, alike, NINE_OF_TEN);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0);
}
