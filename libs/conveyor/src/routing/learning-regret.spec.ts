import { describe, expect, it } from '@jest/globals';
import { seededFractions } from '#platform';
import {
  letLearn,
  type Done,
  type KnownStage,
  type Regret,
} from '../../../../test/support/stage-that-learns.ts';
import type { Strength } from '../candidate.ts';

const WEEKS = 16;
const STAGES = 6;

/** What is known of each by himself, nothing pooled: Beta's mean and deviation. */
const judge = (done: readonly Done[]): readonly (Strength | null)[] =>
  done.map(({ leads, passedOn }) => {
    if (leads === 0) return null;
    const [a, b] = [passedOn + 1, leads - passedOn + 1];
    const mean = a / (a + b);
    return { mean, deviation: Math.sqrt((mean * (1 - mean)) / (a + b + 1)), visits: leads };
  });

const runs = (way: Pick<KnownStage, 'policy' | 'budget'>): readonly Regret[] =>
  Array.from({ length: STAGES }, (_, seed) =>
    letLearn({
      truth: [0.55, 0.45, 0.35, 0.25],
      leadsAWeek: 40,
      weeks: WEEKS,
      judge,
      fraction: seededFractions(seed + 1),
      ...way,
    }),
  );

/** Leads fewer than by the best alone, of all stages, in weeks from one to before another. */
const regretIn = (stages: readonly Regret[], from: number, until: number): number =>
  stages.reduce((sum, { regret }) => sum + regret.slice(from, until).reduce((all, one) => all + one, 0), 0);

describe('a stage that learns', () => {
  const learning = runs({ policy: 'strongest-first', budget: 1_000 });

  it('loses less week by week, and in the end nearly nothing', () => {
    const quarters = [0, 4, 8, 12].map((from) => regretIn(learning, from, from + 4));
    expect(quarters[1]).toBeLessThan((quarters[0] ?? 0) * 0.7);
    expect(quarters[3]).toBeLessThan((quarters[0] ?? 0) * 0.5);
  });

  it('loses less than one that shares leads alike, and no more than one that waits for a proof', () => {
    const alike = runs({ policy: 'weighted-least-loaded', budget: null });
    const proof = runs({ policy: 'strongest-first', budget: null });
    expect(regretIn(learning, 0, WEEKS)).toBeLessThan(regretIn(alike, 0, WEEKS) * 0.5);
    expect(regretIn(learning, 0, WEEKS)).toBeLessThan(regretIn(proof, 0, WEEKS));
  });

  it('spends no more of its budget than that and one lead', () => {
    const frugal = runs({ policy: 'strongest-first', budget: 3 });
    for (const { spent } of frugal)
      for (let month = 0; month < WEEKS; month += 4) {
        const ofMonth = spent.slice(month, month + 4).reduce((sum, one) => sum + one, 0);
        expect(ofMonth).toBeLessThan(3 + 1);
      }
  });
});
