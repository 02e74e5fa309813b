import type { Acquaintance, Candidate } from '../candidate.ts';
import { contenders } from './contenders.ts';
import type { Drawn } from './learning.ts';
import type { Policy } from './policy.ts';
import { isSameTier, rankPlace, tierOf, timePlace, type Score } from './tier.ts';

type Scorer = (candidate: Candidate) => Score;

const SCORERS: Readonly<Record<Policy, (among: readonly Candidate[]) => Scorer>> = {
  'weighted-least-loaded': () => leastLoaded,
  'smooth-weighted-round-robin': owedMost,
  'same-person-first': () => acquaintedFirst,
  'strongest-first': strongestFirst,
  // Nobody is given the lead; the scores are for whoever wants to see who would have been.
  pull: () => leastLoaded,
  manual: () => leastLoaded,
};

/** How the policy ranks each of those who may get the lead. */
export function scorerOf(policy: Policy, among: readonly Candidate[]): Scorer {
  return SCORERS[policy](among);
}

/**
 * (load + 1) / weight, the weighted least-connection rule of load balancers (Zhang, "Linux Virtual Server for
 * Scalable Network Services", 2000): counting the lead itself makes weights tell already when everybody is idle.
 */
function leastLoaded(candidate: Candidate): Score {
  return [rankPlace(candidate), timePlace(candidate), (candidate.load + 1) / candidate.weight];
}

/** Fractions of a lead that are closer than this are equal: what is left of adding thirds must not decide. */
const EQUAL = 1e9;

/** Whom the round robin owes most once everybody has been credited with his share of this lead; see turn.ts. */
function owedMost(among: readonly Candidate[]): Scorer {
  const shareOf = sharesAmong(among);
  return (candidate) => {
    const owed = candidate.credit + shareOf(candidate);
    return [...tierOf(candidate), -Math.round(owed * EQUAL) / EQUAL];
  };
}

/** Which part of a lead is due to each of these: his weight among all who are asked at the same time as he. */
export function sharesAmong(among: readonly Candidate[]): (candidate: Candidate) => number {
  const tierPlace = (one: Candidate): number => 2 * rankPlace(one) + timePlace(one);
  const totals = [0, 0, 0, 0];
  for (const one of among) totals[tierPlace(one)] = (totals[tierPlace(one)] ?? 0) + one.weight;
  return (one) => one.weight / (totals[tierPlace(one)] || one.weight);
}

const CLOSENESS: readonly Acquaintance['through'][] = ['lead', 'phone', 'company'];

/** Who knows the lead, then who knows its phone, then its company, the latest first; everybody else by load. */
function acquaintedFirst(candidate: Candidate): Score {
  const { knows } = candidate;
  if (!knows) return [1, ...leastLoaded(candidate)];
  return [0, CLOSENESS.indexOf(knows.through), -knows.at, ...leastLoaded(candidate)];
}

/** Whoever may well be the strongest before whoever is proven weaker, and among each by load. */
function strongestFirst(among: readonly Candidate[]): Scorer {
  const tiers = new Map(among.map((candidate) => [tierOf(candidate).join(), candidate]));
  const strongest = new Set(
    [...tiers.values()].flatMap((one) => contenders(among.filter((other) => isSameTier(one, other)))),
  );
  return (candidate) => {
    const place = strongest.has(candidate) ? 0 : 1;
    return [...tierOf(candidate), place, (candidate.load + 1) / candidate.weight];
  };
}

/** Whose lot is the lowest; load settles nothing but ties. */
export function drawnFirst({ lotOf }: Drawn): Scorer {
  return (candidate) => [...tierOf(candidate), lotOf(candidate), (candidate.load + 1) / candidate.weight];
}
