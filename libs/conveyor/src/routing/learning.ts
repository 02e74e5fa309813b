import type { Candidate } from '../candidate.ts';
import { fractionsOf } from '../tie-break.ts';
import { cutNormal, type Belief, type CutNormal } from './cut-normal.ts';
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

/** A lead that is drawn for, as strengths were drawn. */
export type Drawn = Readonly<{
  /** What each one's strength may be this time; the highest of a tier gets the lead. */
  drawOf: (candidate: Candidate) => number;
  /** How likely it was that he would get it; 0 for those who come after others. */
  chanceOf: (candidate: Candidate) => number;
  /** How much less of the lead he is expected to pass on than the likeliest best of those who are asked with him. */
  lossOf: (candidate: Candidate) => number;
}>;

/**
 * Thompson sampling (Thompson, "On the likelihood that one unknown probability exceeds another", 1933): one draw for each from what is known of his strength. Who is likely the best gets most leads, who
 * may be gets some, and nobody any more than he may be it. Each draw depends on the seed and the person alone, so that it is the same again from the record, and leads are told
 * apart by nothing but chance: what becomes of them can be compared.
 */
export function drawStrengths(among: readonly Candidate[], seed: string): Drawn {
  const beliefOf = beliefsOf(among);
  const fractionOf = fractionsOf(seed);
  const shapes = new Map(among.map((one) => [one, cutNormal(beliefOf(one))]));
  const shapeOf = (one: Candidate): CutNormal => shapes.get(one) ?? cutNormal(beliefOf(one));
  const first = firstTierOf(among);
  let chances: ReadonlyMap<Candidate, number> | undefined;
  return {
    drawOf: (one) => shapeOf(one).quantile(fractionOf(one.employeeId)),
    chanceOf: (one) => (chances ??= chancesOf(first, beliefOf, shapeOf)).get(one) ?? 0,
    lossOf: (one) => {
      const peers = among.filter((other) => isSameTier(one, other));
      return Math.max(...peers.map((other) => beliefOf(other).mean)) - beliefOf(one).mean;
    },
  };
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

/** At so many shares it is looked who is the highest; of beliefs as narrow as they come the chances are right to a thousandth. */
const POINTS = 96;
/** What lies further from a mean, in deviations, does not happen. */
const FAR = 4.5;
/** To a millionth; whoever may get a lead has at least so much of a chance, or nobody could weigh it afterwards. */
const EXACT = 1e6;

/** How likely each is the highest of all: his density at each share times how likely all others lie below it. */
function chancesOf(
  among: readonly Candidate[],
  beliefOf: (one: Candidate) => Belief,
  shapeOf: (one: Candidate) => CutNormal,
): ReadonlyMap<Candidate, number> {
  const beliefs = among.map(beliefOf);
  const shapes = among.map(shapeOf);
  const low = Math.max(0, ...beliefs.map(({ mean, deviation }) => mean - FAR * deviation));
  const high = Math.min(1, Math.max(...beliefs.map(({ mean, deviation }) => mean + FAR * deviation)));
  const sums = new Float64Array(among.length);
  const below = new Float64Array(among.length);
  for (let point = 0; point < POINTS; point += 1) {
    const share = low + ((high - low) * (point + 0.5)) / POINTS;
    let all = 1;
    shapes.forEach((one, place) => (all *= below[place] = one.below(share)));
    if (all === 0) continue;
    shapes.forEach((one, place) => {
      sums[place] = (sums[place] ?? 0) + (all / (below[place] ?? 1)) * one.density(share);
    });
  }
  const total = sums.reduce((sum, one) => sum + one, 0);
  return new Map(
    among.map((one, place) => {
      const chance = among.length === 1 ? 1 : (sums[place] ?? 0) / total;
      return [one, Math.max(1, Math.round(chance * EXACT)) / EXACT];
    }),
  );
}
