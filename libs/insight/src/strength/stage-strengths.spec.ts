import { describe, expect, it } from '@jest/globals';
import { seededFractions } from '#platform';
import { workAt, type TrueStage } from '../../../../test/support/true-stage.ts';
import type { Evidence } from './evidence.ts';
import { stageStrengths, type Strength } from './stage-strengths.ts';
import { weighVisits } from './weigh-visits.ts';

const FOR_EVER = 1e9;

/** People of whom is known how many of how many went forward, with leads that are all alike. */
const evidenceOf = (...people: readonly (readonly [hits: number, n: number])[]): Evidence => ({
  people: people.length,
  effects: 0,
  mixes: [[]],
  cells: people.map(([hits, n], person) => ({ person, mix: 0, n, hits })),
});

const judge = (evidence: Evidence, seed = 1) => stageStrengths(evidence, seededFractions(seed));

function judgeTrue(stage: TrueStage, seed: number) {
  const fraction = seededFractions(seed);
  const { visits, truth } = workAt(stage, fraction);
  const { evidence, employeeIds } = weighVisits(visits, FOR_EVER);
  const strengths = stageStrengths(evidence, fraction);
  const true_ = employeeIds.map((id) => truth.get(id) ?? Number.NaN);
  return { ...strengths, truth: true_ };
}

const seeds = (count: number) => Array.from({ length: count }, (_, place) => place + 1);

const covers = ({ conversion: { low, high } }: Strength, truth: number | undefined) =>
  truth !== undefined && low <= truth && truth <= high;

describe('the strength of people at a stage', () => {
  it('is drawn the closer to the team the less is known', () => {
    const { people } = judge(evidenceOf([3, 3], [60, 200], [50, 200], [70, 200], [90, 200]));
    const [few, many] = [people[0], people[4]];
    expect(few?.seen).toBe(1);
    expect(few?.conversion.mean).toBeLessThan(0.6);
    expect(few?.verdict).toBe('too-little');
    expect(many?.conversion.mean).toBeGreaterThan(0.38);
    expect(many?.conversion.high).toBeLessThan(few?.conversion.high ?? 0);
  });

  it('names who is stronger and who is weaker, where that is proven', () => {
    const { people, differ, chance, luck } = judge(
      evidenceOf([120, 200], [60, 200], [60, 200], [60, 200], [20, 200], [8, 9]),
    );
    expect(people.map(({ verdict }) => verdict)).toEqual([
      'stronger',
      'no-proven-difference',
      'no-proven-difference',
      'no-proven-difference',
      'weaker',
      'too-little',
    ]);
    expect(differ).toBe(true);
    expect(chance).toBeLessThan(0.001);
    expect(luck).toBeLessThan(0.1);
    expect(people[0]?.best).toBeGreaterThan(0.95);
    expect(people[5]?.best).toBe(0);
  });

  it.each([
    [0, 39, 0.15],
    [0, 8, 0.4],
  ])('is as little as was seen where %d of %d went forward', (hits, n, most) => {
    const shared = [0.5, 0.3, 0.2].map((share) => [hits * share, n * share] as const);
    const { team } = judge(evidenceOf(...shared));
    expect(team.high).toBeLessThan(most);
    const { team: other } = judge(evidenceOf(...shared.map(([, all]) => [all, all] as const)));
    expect(other.low).toBeGreaterThan(1 - most);
  });

  it('names nobody where chance alone would make people differ as much', () => {
    const { people, differ, luck } = judge(evidenceOf([8, 20], [5, 20], [6, 20], [4, 20], [7, 20]));
    expect(differ).toBe(false);
    expect(luck).toBe(1);
    expect(new Set(people.map(({ verdict }) => verdict))).toEqual(new Set(['no-proven-difference']));
  });

  it('is nothing to be compared of one person', () => {
    const { people, differ, chance, luck } = judge(evidenceOf([30, 40]));
    expect([differ, chance, luck]).toEqual([false, 1, null]);
    expect(people[0]?.verdict).toBe('no-proven-difference');
    expect(people[0]?.conversion.mean).toBeGreaterThan(0.6);
  });

  it('is that of the team for whoever has not worked there', () => {
    const { people, team } = judge(evidenceOf([30, 100], [35, 100], [0, 0]));
    expect(people[2]).toMatchObject({ visits: 0, seen: null, verdict: 'too-little', best: 0 });
    expect(people[2]?.conversion.mean).toBeCloseTo(team.mean, 1);
  });

  it('is no merit of easy leads: who is best as seen and only had the fair is not stronger', () => {
    // One source converts at 0.6, the other at 0.2, and everybody does equally well with each.
    const both = { people: 4, effects: 2, mixes: [[0], [1]] };
    const shares = [0.9, 0.5, 0.5, 0.1];
    const cells = shares.flatMap((share, person) => [
      { person, mix: 0, n: 200 * share, hits: 200 * share * 0.6 },
      { person, mix: 1, n: 200 * (1 - share), hits: 200 * (1 - share) * 0.2 },
    ]);
    const { people, differ, luck } = judge({ ...both, cells });
    expect(luck).toBe(1);
    expect(people[0]?.seen).toBeCloseTo(0.56, 6);
    expect(people[3]?.seen).toBeCloseTo(0.24, 6);
    expect(differ).toBe(false);
    expect(Math.abs((people[0]?.conversion.mean ?? 0) - (people[3]?.conversion.mean ?? 0))).toBeLessThan(
      0.04,
    );
  });

  it('is told equally for equal seeds', () => {
    const evidence = evidenceOf([12, 40], [20, 40], [9, 40]);
    expect(judge(evidence, 7)).toEqual(judge(evidence, 7));
    expect(judge(evidence, 7).draws).not.toEqual(judge(evidence, 8).draws);
  });

  it('lies in nine cases of ten where it says, whether much is known or little, and whatever leads people had', () => {
    const stages: readonly TrueStage[] = [
      { people: 8, visits: 15, spread: 0.4, easier: 0.6, confounded: true },
      { people: 8, visits: 60, spread: 0.3 },
      { people: 20, visits: 40, spread: 0.5, level: 0.15, confounded: true, easier: 0.4 },
    ];
    const all = seeds(8).flatMap((seed) =>
      stages.flatMap((stage) => {
        const { people, truth } = judgeTrue(stage, seed);
        return people.map((one, place) => covers(one, truth[place]));
      }),
    );
    const share = all.filter(Boolean).length / all.length;
    expect(share).toBeGreaterThan(0.84);
    expect(share).toBeLessThan(0.96);
  });

  it('is claimed to differ in hardly one of twenty teams that are all alike', () => {
    const claims = seeds(40).filter(
      (seed) => judgeTrue({ people: 6, visits: 30, spread: 0, easier: 0.8, confounded: true }, seed).differ,
    );
    expect(claims.length).toBeLessThanOrEqual(6);
    const found = seeds(10).filter((seed) => judgeTrue({ people: 6, visits: 200, spread: 0.6 }, seed).differ);
    expect(found.length).toBeGreaterThan(8);
  });
});
