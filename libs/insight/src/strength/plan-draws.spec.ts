import { describe, expect, it } from '@jest/globals';
import { drawNormal } from '../chance.ts';
import { seededFractions } from '#platform';
import { chanceOf, type Evidence } from './evidence.ts';
import { drawsForPlan } from './plan-draws.ts';

/** A stage whose people lie so far apart, in log odds. */
function stageOf(spread: number, seed: number, n = 60): Evidence {
  const fraction = seededFractions(seed);
  const cells = Array.from({ length: 8 }, (_, person) => {
    const chance = chanceOf(-0.2 + spread * drawNormal(fraction));
    const hits = Array.from({ length: n }, fraction).filter((one) => one < chance).length;
    return { person, mix: 0, n, hits };
  });
  return { people: 8, effects: 0, mixes: [[]], cells };
}

const stages = (spread: number, n?: number) => [1, 2, 3, 4].map((seed) => stageOf(spread, seed, n));
const mean = (row: Iterable<number>) => {
  const all = [...row];
  return all.reduce((sum, one) => sum + one, 0) / all.length;
};
/** How far people lie apart in each draw. */
const apart = (rows: readonly Float64Array[]): readonly number[] =>
  [...(rows[0] ?? [])].map((_, draw) => {
    const column = rows.map((row) => row[draw] ?? 0);
    return Math.sqrt(mean(column.map((one) => (one - mean(column)) ** 2)));
  });

describe('draws for a line', () => {
  it('hold people who are alike for alike when a line is judged, sooner than when it is chosen', () => {
    const [first] = drawsForPlan(stages(0), 400, seededFractions(1));
    const [choosing, judging] = [mean(apart(first?.choosing ?? [])), mean(apart(first?.judging ?? []))];
    expect(judging).toBeLessThan(0.7 * choosing);
    expect(judging).toBeLessThan(0.03);
  });

  it('hold people who differ for different either way', () => {
    const [first] = drawsForPlan(stages(0.8), 400, seededFractions(1));
    const [choosing, judging] = [mean(apart(first?.choosing ?? [])), mean(apart(first?.judging ?? []))];
    expect(judging).toBeGreaterThan(0.95 * choosing);
    expect(judging).toBeGreaterThan(0.1);
  });

  it('take from the other stages how far people lie apart where one says little', () => {
    const little = stageOf(0.4, 9, 5);
    const beside = (spread: number) =>
      mean(apart(drawsForPlan([little, ...stages(spread, 200)], 400, seededFractions(1))[0]?.choosing ?? []));
    expect(beside(0)).toBeLessThan(0.6 * beside(0.9));
  });

  it('are not lucky at two stages together, and any of them in a row are like the rest', () => {
    const [one, other] = drawsForPlan(stages(0.4), 2_000, seededFractions(1)).map(({ choosing }) => [
      ...(choosing[0] ?? []),
    ]);
    const [a, b] = [mean(one ?? []), mean(other ?? [])];
    const product = mean((one ?? []).map((value, draw) => (value - a) * ((other?.[draw] ?? 0) - b)));
    const deviation = (row: readonly number[] = []) =>
      Math.sqrt(mean(row.map((value) => (value - mean(row)) ** 2)));
    expect(Math.abs(product / deviation(one) / deviation(other))).toBeLessThan(0.1);
    const spreads = apart(drawsForPlan(stages(0.2, 20), 600, seededFractions(1))[0]?.judging ?? []);
    const [early, late] = [mean(spreads.slice(0, 300)), mean(spreads.slice(300))];
    expect(Math.abs(early - late)).toBeLessThan(0.15 * late);
  });

  it('are the same for the same seed, and none where there is no stage', () => {
    expect(drawsForPlan(stages(0.4), 20, seededFractions(5))).toEqual(
      drawsForPlan(stages(0.4), 20, seededFractions(5)),
    );
    expect(drawsForPlan([], 20, seededFractions(1))).toEqual([]);
  });
});
