import type { Candidate } from '../candidate.ts';

/** Numbers that are compared one after the other; the lower is the better. */
export type Score = readonly number[];

/** Which of two scores is the better one: below 0 the first, above 0 the second. */
export function compareScores(a: Score, b: Score): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Those with the best score, in their order; who has none is out of it. */
export function withBestScore<One>(all: readonly One[], scores: readonly (Score | null)[]): readonly One[] {
  let least: Score | null = null;
  for (const score of scores) if (score && (least === null || compareScores(score, least) < 0)) least = score;
  const best = least;
  if (best === null) return [];
  return all.filter((_, place) => {
    const score = scores[place];
    return score && compareScores(score, best) === 0;
  });
}

/** Primaries before reserves, and among them whoever is at work before whoever comes later. */
export function tierOf(candidate: Candidate): Score {
  return [rankPlace(candidate), timePlace(candidate)];
}

export function rankPlace({ rank }: Candidate): number {
  return rank === 'primary' ? 0 : 1;
}

export function timePlace({ worksNow }: Candidate): number {
  return worksNow ? 0 : 1;
}

/** Whether two candidates are asked at the same time. */
export function isSameTier(a: Candidate, b: Candidate): boolean {
  return a.rank === b.rank && a.worksNow === b.worksNow;
}
