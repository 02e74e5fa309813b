import type { Candidate } from '../candidate.ts';
import { contenders } from './contenders.ts';

/** What is left of adding thirds is no share too many. */
const SAME = 1e-12;

/**
 * The chances of a lot among people who are asked together, by how likely each is the strongest (`likely`, in their order): each counts by his weight, so that of two who are alike one of half
 * the weight gets half as many leads as the other. While somebody's ramp lasts he gets no more of them than the policy would give him that does not learn: of little being known about him follows that he may be the
 * strongest, and he would get the most in his first week. What is more than that goes to the others, by their chances. They add up to 1.
 */
export function fairChances(among: readonly Candidate[], likely: readonly number[]): readonly number[] {
  const wanted = among.map(({ weight }, place) => weight * (likely[place] ?? 0));
  const most = mostOf(among);
  const full = new Set<number>();
  for (;;) {
    const left = 1 - sumOf(most.filter((_, place) => full.has(place)));
    const total = sumOf(wanted.filter((_, place) => !full.has(place)));
    const shares = wanted.map((one, place) => (full.has(place) ? (most[place] ?? 0) : (left * one) / total));
    const over = shares.flatMap((one, place) =>
      !full.has(place) && one > (most[place] ?? 0) + SAME ? [place] : [],
    );
    if (over.length === 0) return shares;
    for (const place of over) full.add(place);
  }
}

/** The greatest share that each may have: whose ramp lasts, as large a part as his weight is of that of all who may be the strongest, or of everybody's where he is proven not to be. */
function mostOf(among: readonly Candidate[]): readonly number[] {
  const strongest = new Set(contenders(among));
  const ofAll = sumOf(among.map(({ weight }) => weight));
  const ofStrongest = sumOf([...strongest].map(({ weight }) => weight));
  return among.map((one) =>
    one.ramp < 1 ? one.weight / (strongest.has(one) ? ofStrongest : ofAll) : Infinity,
  );
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
