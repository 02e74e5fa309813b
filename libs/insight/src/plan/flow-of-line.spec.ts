import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyLineStory } from '../../../../test/support/any-line.ts';
import { crewsOf } from './crews-of-line.ts';
import { flowOfLine } from './flow-of-line.ts';
import { everybodyEverywhere, type Line, type LineModel, type Part, type Rates } from './line-model.ts';
import { flowSpace, settleFlow } from './settle-flow.ts';

const sum = (row: Iterable<number>) => [...row].reduce((all, one) => all + one, 0);

const twoStages = (inflow: number, hours: readonly number[]): LineModel => ({
  hours,
  inflow: [inflow, 0],
  sentBack: [0, 0],
});
const rates = (chances: readonly number[][], hours = 1): Rates => ({
  chances: chances.map((row) => Float64Array.from(row)),
  hours: chances.map((row) => new Float64Array(row.length).fill(hours)),
});
const line = (...parts: readonly (readonly Part[])[]): Line => ({
  parts,
  weights: parts.map((row) => new Float64Array(row.length).fill(1)),
});

describe('what a line does in a week', () => {
  it('never works longer than people have hours, nor with more leads than come, nor with whoever is not there', () => {
    fc.assert(
      fc.property(anyLineStory, ({ model, rates: given, line: any }) => {
        const { visits, arriving, unserved, loads, won } = flowOfLine(model, given, any);
        for (const load of loads) {
          expect(load).toBeGreaterThanOrEqual(-1e-6);
          expect(load).toBeLessThanOrEqual(1 + 1e-6);
        }
        for (const [stage, row] of visits.entries()) {
          expect(sum(row) + (unserved[stage] ?? 0)).toBeCloseTo(arriving[stage] ?? 0, 5);
          for (const [person, count] of row.entries())
            if (any.parts[stage]?.[person] === 'none') expect(count).toBe(0);
        }
        expect(won).toBeLessThanOrEqual(sum(visits.at(-1) ?? []) + 1e-9);
      }),
      { numRuns: 300 },
    );
  });

  it('loses no lead between the stages', () => {
    fc.assert(
      fc.property(anyLineStory, ({ model, rates: given, line: any }) => {
        const { visits, arriving } = flowOfLine(model, given, any);
        const forward = visits.map((row, stage) =>
          sum([...row].map((count, person) => count * (given.chances[stage]?.[person] ?? 0))),
        );
        for (const [stage, count] of arriving.entries()) {
          const stayed = sum(visits[stage + 1] ?? []) - (forward[stage + 1] ?? 0);
          const comes =
            (model.inflow[stage] ?? 0) +
            (forward[stage - 1] ?? 0) +
            stayed * (model.sentBack[stage + 1] ?? 0);
          expect(Math.abs(count - comes)).toBeLessThan(0.003 * Math.max(1, comes));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same where it is reckoned after another line as where it is reckoned alone', () => {
    fc.assert(
      fc.property(
        anyLineStory,
        fc.infiniteStream(fc.nat(2)),
        ({ model, rates: given, line: any }, places) => {
          const space = flowSpace(model);
          const other = any.parts.map((row) =>
            row.map(
              (): Part => (['specialist', 'reserve', 'none'] as const)[places.next().value ?? 0] ?? 'none',
            ),
          );
          settleFlow(space, given, crewsOf(model, { ...any, parts: other }));
          const after = settleFlow(space, given, crewsOf(model, any));
          expect(Math.abs(after - flowOfLine(model, given, any).won)).toBeLessThan(0.01 * Math.max(1, after));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives a stage to its specialists while they have time, and to reserves what they have no time for', () => {
    const model = twoStages(30, [20, 40]);
    const { visits, loads } = flowOfLine(
      model,
      rates([
        [0.5, 0.5],
        [0.5, 0.5],
      ]),
      line(['specialist', 'reserve'], ['none', 'specialist']),
    );
    expect(visits[0]?.[0]).toBeCloseTo(20, 6);
    expect(visits[0]?.[1]).toBeCloseTo(10, 6);
    expect(visits[1]?.[1]).toBeCloseTo(15, 3);
    expect(loads[0]).toBeCloseTo(1, 6);
    expect(loads[1]).toBeCloseTo(25 / 40, 3);
  });

  it('lets leads wait where nobody has time, and does not count them as won', () => {
    const { unserved, won } = flowOfLine(
      twoStages(100, [10, 40]),
      rates([
        [0.5, 0.5],
        [0.5, 0.5],
      ]),
      line(['specialist', 'none'], ['none', 'specialist']),
    );
    expect(unserved).toEqual([expect.closeTo(90, 6), 0]);
    expect(won).toBeCloseTo(2.5, 3);
  });

  it('works with what is sent back once more', () => {
    const model = { ...twoStages(10, [100, 100]), sentBack: [0, 0.5] };
    const { arriving } = flowOfLine(
      model,
      rates([
        [0.5, 0.5],
        [0.5, 0.5],
      ]),
      line(['specialist', 'none'], ['none', 'specialist']),
    );
    // x come to the first, half of it goes on, a quarter of that comes back: x = 10 + x / 8.
    expect(arriving[0]).toBeCloseTo(80 / 7, 2);
  });

  it('is the same for everybody alike whoever works where', () => {
    const model = twoStages(20, [40, 40]);
    const alike = rates([
      [0.4, 0.4],
      [0.6, 0.6],
    ]);
    const apart = flowOfLine(model, alike, line(['specialist', 'none'], ['none', 'specialist']));
    expect(flowOfLine(model, alike, everybodyEverywhere(model)).won).toBeCloseTo(apart.won, 3);
    expect(apart.won).toBeCloseTo(20 * 0.4 * 0.6, 3);
  });
});
