import type { Candidate } from '../candidate.ts';
import { fractionsOf } from '../tie-break.ts';
import { cutNormal, type Belief, type CutNormal } from './cut-normal.ts';
import { fairChances } from './fair-chances.ts';
import { likelyHighest } from './likely-highest.ts';
import type { Policy } from './policy.ts';
import { compareScores, isSameTier, tierOf } from './tier.ts';

/** What a stage that learns has spent of this month's budget, in won leads, and which share of what leaves it forward is won in the end. */
export type Learned = Readonly<{
  spent: number;
  /** Null: too few have ended to tell; then all are taken to be won, which is dearest. */
  winShare: number | null;
}>;

export const NOTHING_LEARNED: Learned = { spent: 0, winShare: null };

/** The same with the budget: how many won leads a month learning may cost. */
export type Learning = Learned & Readonly<{ budget: number }>;

/** Whether leads are drawn for: by the one policy that goes by strengths, as long as there is something left to spend. */
export function isDrawing(policy: Policy, learning: Learning | null | undefined): learning is Learning {
  return policy === 'strongest-first' && learning != null && learning.spent < learning.budget;
}

/** A lead that is drawn for. */
export type Drawn = Readonly<{
  /** The lowest of a tier gets the lead. */
  lotOf: (candidate: Candidate) => number;
  /** How likely it was that he would get it; 0 for those who come after others. */
  chanceOf: (candidate: Candidate) => number;
  /** How much less of the lead he is expected to pass on than the likeliest best of those who are asked with him. */
  lossOf: (candidate: Candidate) => number;
}>;

/** From this version of the policy on, lots know weights and ramps. */
const BY_WEIGHT_FROM = 3;

/**
 * Thompson sampling (Thompson, "On the likelihood that one unknown probability exceeds another", 1933): who is likely the best gets most leads, who may be gets some, and nobody any more than he
 * may be it, by weights and ramps ({@link fairChances}). The lots are waiting times (-ln u / chance): the first comes with just that chance. Each depends on the seed, the person and the chances alone, so that it is the same again
 * from the record, and leads are told apart by nothing but chance: what becomes of them can be compared. Decisions of version 2 drew a strength for each, whatever his weight.
 */
export function drawLots(among: readonly Candidate[], seed: string, version: number): Drawn {
  const beliefOf = beliefsOf(among);
  const fractionOf = fractionsOf(seed);
  const first = firstTierOf(among);
  const shapes = new Map(first.map((one) => [one, cutNormal(beliefOf(one))]));
  const shapeOf = (one: Candidate): CutNormal => shapes.get(one) ?? cutNormal(beliefOf(one));
  const likely = likelyHighest(first.map((one) => ({ belief: beliefOf(one), shape: shapeOf(one) })));
  const isByWeight = version >= BY_WEIGHT_FROM;
  const fair = isByWeight ? fairChances(first, likely.map(toldOf)) : likely;
  const chances = new Map(first.map((one, place) => [one, toldOf(fair[place] ?? 0)]));
  return {
    lotOf: (one) => {
      const fraction = fractionOf(one.employeeId);
      if (!isByWeight) return -shapeOf(one).quantile(fraction);
      return -Math.log(1 - fraction) / (chances.get(one) ?? one.weight);
    },
    chanceOf: (one) => chances.get(one) ?? 0,
    lossOf: (one) => {
      const peers = among.filter((other) => isSameTier(one, other));
      return Math.max(...peers.map((other) => beliefOf(other).mean)) - beliefOf(one).mean;
    },
  };
}

/** To a millionth; whoever may get a lead has at least so much of a chance, or nobody could weigh it afterwards. */
const EXACT = 1e6;

function toldOf(chance: number): number {
  return Math.max(1, Math.round(chance * EXACT)) / EXACT;
}

/** Nobody is known at all. */
const VAGUE: Belief = { mean: 0.5, deviation: 0.3 };
/** Who is not known may be rather unlike the others, but is one of them. */
const WIDER = 1.5;
const LEAST_WIDE = 0.1;

/** Of whom nothing was measured it is believed that he is one of the others, as far as those are known, and that he may lie further off than they do. */
function beliefsOf(among: readonly Candidate[]): (candidate: Candidate) => Belief {
  const known = among.flatMap(({ strength }) => (strength ? [strength] : []));
  const count = known.length;
  if (count === 0) return () => VAGUE;
  const mean = known.reduce((sum, one) => sum + one.mean, 0) / count;
  const variance = known.reduce((sum, one) => sum + (one.mean - mean) ** 2 + one.deviation ** 2, 0) / count;
  const pool = { mean, deviation: Math.max(LEAST_WIDE, WIDER * Math.sqrt(variance)) };
  return ({ strength }) => strength ?? pool;
}

/** Those who are asked before all others. */
function firstTierOf(among: readonly Candidate[]): readonly Candidate[] {
  const [any, ...others] = among;
  if (!any) return [];
  const first = others.reduce(
    (one, other) => (compareScores(tierOf(other), tierOf(one)) < 0 ? other : one),
    any,
  );
  return among.filter((one) => isSameTier(one, first));
}
