import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededFractions } from '#platform';
import { offPolicy, type LoggedLead, type OffPolicy } from './off-policy.ts';

/** A log of leads that were given by lot to people of known chances; `otherwise`: how the other policy gives them. */
function logged(
  leads: number,
  { lots, otherwise, truth }: Readonly<Record<'lots' | 'otherwise' | 'truth', readonly number[]>>,
  seed: number,
): readonly LoggedLead[] {
  const fraction = seededFractions(seed);
  return Array.from({ length: leads }, () => {
    let [left, person] = [fraction(), 0];
    while (left > (lots[person] ?? 1) && person < lots.length - 1) left -= lots[person++] ?? 0;
    return {
      chance: lots[person] ?? 0,
      otherwise: otherwise[person] ?? 0,
      outcome: fraction() < (truth[person] ?? 0) ? 1 : 0,
    };
  });
}

const told = (log: readonly LoggedLead[], unseen = 0): OffPolicy => {
  const estimate = offPolicy(log, unseen);
  if ('refused' in estimate) throw new Error(estimate.refused);
  return estimate;
};

const TEAM = { lots: [0.6, 0.3, 0.1], otherwise: [0, 0, 1], truth: [0.6, 0.5, 0.3] } as const;
const sure = (...chances: readonly number[]) =>
  chances.map((one) => one / chances.reduce((sum, other) => sum + other, 0));

describe('what another policy would have brought', () => {
  it('is on average what is true of it', () => {
    // Nobody is given leads so seldom that one of them would count for more than twenty: that is refused.
    const anyShares = fc.array(fc.integer({ min: 15, max: 100 }), { minLength: 3, maxLength: 3 });
    const anyTruth = fc.array(fc.double({ min: 0.05, max: 0.95, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(anyShares, anyShares, anyTruth, fc.nat(1e6), (lots, otherwise, truth, seed) => {
        const team = { lots: sure(...lots), otherwise: sure(...otherwise), truth };
        const value = team.otherwise.reduce((sum, share, person) => sum + share * (truth[person] ?? 0), 0);
        const means = Array.from({ length: 40 }, (_, run) => told(logged(600, team, seed + run)).mean);
        const mean = means.reduce((sum, one) => sum + one, 0) / means.length;
        expect(Math.abs(mean - value)).toBeLessThan(0.05);
      }),
      { numRuns: 25 },
    );
  });

  it('lies between what it says nine times of ten', () => {
    const runs = Array.from({ length: 400 }, (_, run) => told(logged(800, TEAM, run)).interval);
    const held = runs.filter(({ low, high }) => low <= 0.3 && 0.3 <= high).length / runs.length;
    expect(held).toBeGreaterThan(0.85);
    expect(held).toBeLessThan(0.95);
  });

  it('is what came of the leads themselves for the very policy that gave them', () => {
    const log = logged(500, { ...TEAM, otherwise: TEAM.lots }, 7);
    expect(told(log).mean).toBeCloseTo(log.reduce((sum, { outcome }) => sum + outcome, 0) / log.length, 10);
    expect(told(log).leads).toBeCloseTo(500, 6);
  });

  it('lets no single lead count for more than twenty, and refuses where much of it rests on such leads', () => {
    const rare = { lots: [0.99, 0.01], otherwise: [0.5, 0.5], truth: [0.5, 0.5] };
    expect(offPolicy(logged(5_000, rare, 3))).toMatchObject({ refused: 'rests-on-few' });
    const hardlyAny = { ...rare, otherwise: [0.78, 0.22] };
    const { leads, mean } = told(logged(5_000, hardlyAny, 3));
    const whole = told(logged(5_000, { ...hardlyAny, lots: [0.98, 0.02] }, 3));
    expect(leads).toBeLessThan(whole.leads);
    expect(mean).toBeCloseTo(0.5, 1);
  });

  it('is more or less than what has come of all by as much as it says, nine times of ten', () => {
    const value = 0.3 - (0.6 * 0.6 + 0.3 * 0.5 + 0.1 * 0.3);
    const runs = Array.from({ length: 400 }, (_, run) => told(logged(800, TEAM, run)).gain);
    const held = runs.filter(({ low, high }) => low <= value && value <= high).length / runs.length;
    expect(held).toBeGreaterThan(0.85);
    expect(held).toBeLessThan(0.95);
    const same = told(logged(500, { ...TEAM, otherwise: TEAM.lots }, 7)).gain;
    for (const none of [same.mean, same.low, same.high]) expect(none).toBeCloseTo(0, 10);
  });

  it('is no certainty where all of a few came out alike', () => {
    const { mean, interval } = told(logged(400, { ...TEAM, truth: [0.5, 0.5, 1] }, 2));
    expect(mean).toBe(1);
    expect(interval.high).toBe(1);
    expect(interval.low).toBeLessThan(0.95);
  });

  it('is refused where no lots were drawn, where it would go to who had no chance, and where too little is like it', () => {
    const log = logged(500, TEAM, 1);
    expect(offPolicy([...log, { chance: null, otherwise: 1, outcome: 1 }])).toMatchObject({
      refused: 'no-chances',
    });
    expect(offPolicy(log, 100)).toMatchObject({ refused: 'never-tried' });
    expect(offPolicy([...log, { chance: 0, otherwise: 1, outcome: 1 }])).toMatchObject({
      refused: 'never-tried',
    });
    const few = offPolicy(logged(100, TEAM, 1));
    expect(few).toMatchObject({ refused: 'too-little' });
    expect(few.leads).toBeLessThan(30);
    expect(offPolicy([])).toEqual({ refused: 'too-little', leads: 0 });
  });
});
