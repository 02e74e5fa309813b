import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeLine, wonBy } from './judge-line.ts';
import type { Line, LineModel, Rates } from './line-model.ts';
import { bestAtWork, livedPart, livedPartIfSmall } from './lived-part.ts';

const MODEL: LineModel = { hours: [40, 40], inflow: [20], sentBack: [0] };
const BOTH: Line = { parts: [['specialist', 'specialist']], weights: [Float64Array.of(1, 1)] };
const ratesOf = (chance: number): Rates => ({
  chances: [Float64Array.of(chance, chance)],
  hours: [Float64Array.of(1, 1)],
});
const draws = Array.from({ length: 100 }, (_, draw) => ratesOf(0.2 + 0.006 * draw));

describe('which part a line wins at work of what its flow wins', () => {
  it('is what it wins in all states together: a lucky week does not count more than it weighs', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.3, max: 1.2, noNaN: true }), fc.integer(), (part, seed) => {
        const luck = (draw: number) => 1 + (((draw * 7919 + seed) % 3) - 1) / 1e6;
        const lived = livedPart(MODEL, draws, BOTH, (line, some) =>
          [...wonBy(MODEL, some, line)].map((won, draw) => won * part * luck(draw)),
        );
        expect(lived).toBeCloseTo(part, 4);
      }),
    );
  });

  it('asks states from all over, a few of them, and never more than there are', () => {
    const asked: number[] = [];
    const ask = (all: readonly Rates[]) =>
      livedPart(MODEL, all, BOTH, (line, some) => {
        asked.push(some.length);
        return [...wonBy(MODEL, some, line)];
      });
    expect(ask(draws)).toBeCloseTo(1, 9);
    expect(ask(draws.slice(0, 5))).toBeCloseTo(1, 9);
    expect(asked).toEqual([24, 5]);
  });

  it('asks fewer where many leads go through the hands of many, and four at least', () => {
    const asked: number[] = [];
    const letLive = (line: Line, some: readonly Rates[]) => {
      asked.push(some.length);
      return [...wonBy(MODEL, some, line)];
    };
    for (const leads of [20, 2_000, 20_000]) livedPart({ ...MODEL, inflow: [leads] }, draws, BOTH, letLive);
    expect(asked).toEqual([24, 11, 4]);
  });

  it('counts a specialist of a stage for one to be asked, and nobody else', () => {
    const asked: number[] = [];
    const alone: Line = { ...BOTH, parts: [['specialist', 'none']] };
    const letLive = (line: Line, some: readonly Rates[]) => {
      asked.push(some.length);
      return [...wonBy(MODEL, some, line)];
    };
    livedPart({ ...MODEL, inflow: [4_000] }, draws, alone, letLive);
    expect(asked).toEqual([11]);
  });

  it('is taken for the whole of a line with which others are only compared, where that would have to ask very many', () => {
    const half = (line: Line, some: readonly Rates[]) => [...wonBy(MODEL, some, line)].map((won) => won / 2);
    const crowd = { ...MODEL, inflow: [100_000] };
    expect(livedPartIfSmall(MODEL, draws, BOTH, half)).toBeCloseTo(0.5, 9);
    expect(livedPartIfSmall(crowd, draws, BOTH, half)).toBe(1);
    expect(livedPart(crowd, draws, BOTH, half)).toBeLessThan(1);
  });

  it('is the whole of a line that wins nothing in any state', () => {
    expect(livedPart(MODEL, [ratesOf(0)], BOTH, () => [0])).toBe(1);
  });

  it('is taken off each line before they are compared: what queues eat is no gain', () => {
    const won = wonBy(MODEL, draws, BOTH);
    const judged = judgeLine({ today: won.map((one) => one * 0.8), proposed: won.map((one) => one * 0.9) });
    expect(judged.today.mean / judged.proposed.mean).toBeCloseTo(8 / 9, 9);
    expect(judged.gain.mean).toBeCloseTo(judged.proposed.mean / 9, 9);
    expect(judged.better).toBe(1);
  });
});

describe('of several lines', () => {
  const lineOf = (weight: number): Line => ({ ...BOTH, weights: [Float64Array.of(weight, 1)] });
  const lines = [lineOf(1), lineOf(2), lineOf(3)];
  const wins =
    (...won: number[]) =>
    (line: Line, some: readonly Rates[]) =>
      some.map(() => won[lines.indexOf(line)] ?? 0);

  it('the one that wins most at work is the best', () => {
    expect(bestAtWork(MODEL, draws, lines, wins(10, 20, 15))).toBe(lines[1]);
    expect(bestAtWork(MODEL, draws, [], wins())).toBeUndefined();
  });

  it('the last is, of those that win nearly as much', () => {
    expect(bestAtWork(MODEL, draws, lines, wins(20, 19.95, 19.92))).toBe(lines[2]);
    expect(bestAtWork(MODEL, draws, lines, wins(20, 19.95, 19.8))).toBe(lines[1]);
  });
});
