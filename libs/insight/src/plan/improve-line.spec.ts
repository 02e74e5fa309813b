import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededFractions } from '#platform';
import { anyLineStory } from '../../../../test/support/any-line.ts';
import { improveLine } from './improve-line.ts';
import { wonBy } from './judge-line.ts';
import { meanOf, type Line, type LineModel, type Rates } from './line-model.ts';
import { usualWishes, type LineWishes, type Placed } from './line-wishes.ts';
import { hasWishedPlaces, keptInFlow } from './meets-wishes.ts';

/** The same people as others might take them to be: each chance and each time a little off. */
function around({ chances, hours }: Rates, seed: number): Rates {
  const fraction = seededFractions(seed);
  const off = (most: number) => (value: number) => Math.min(value * (0.7 + 0.6 * fraction()), most);
  return { chances: chances.map((row) => row.map(off(0.99))), hours: hours.map((row) => row.map(off(100))) };
}
const drawsOf = (rates: Rates) => Array.from({ length: 12 }, (_, seed) => around(rates, seed + 1));
const mean = (row: Float64Array) => row.reduce((sum, one) => sum + one, 0) / row.length;

/** Wishes that a line keeps: as many people as it has, and some of its places in any case. */
function wishesOf(model: LineModel, line: Line, seed: number): LineWishes {
  const fraction = seededFractions(seed);
  const all = model.inflow.flatMap((_, stage) =>
    model.hours.map((__, person): Placed => ({ stage, person })),
  );
  const partOf = ({ stage, person }: Placed) => line.parts[stage]?.[person];
  const placed = (part: string) => all.filter((one) => partOf(one) === part && fraction() < 0.3);
  const counts = line.parts.map((row) => row.filter((part) => part === 'specialist').length);
  const stagesOf = (['specialist', 'reserve'] as const).flatMap((part) =>
    model.hours.map((_, person) => line.parts.filter((row) => row[person] === part).length),
  );
  return {
    ...usualWishes(model),
    people: counts.map((count) => ({
      least: Math.max(count - 1, 0),
      most: fraction() < 0.5 ? null : count + 1,
    })),
    must: placed('specialist'),
    mustNot: placed('none'),
    mostStages: Math.max(1, ...stagesOf),
    reserves: Math.max(...line.parts.map((row) => row.filter((part) => part === 'reserve').length)),
    mostChanges: fraction() < 0.5 ? null : Math.floor(4 * fraction()),
    mostApart: fraction() < 0.5 ? null : 0.1,
    learning: placed('specialist')
      .slice(0, 1)
      .map((one) => ({ ...one, share: 0.2 })),
  };
}

describe('a line that is improved', () => {
  it('keeps every wish that it kept, and brings no less of what is held possible', () => {
    fc.assert(
      fc.property(anyLineStory, fc.nat(1_000), ({ model, rates, line }, seed) => {
        const draws = drawsOf(rates);
        const wishes = wishesOf(model, line, seed);
        const asked = { wishes, today: line };
        fc.pre(hasWishedPlaces(model, line, asked));
        const better = improveLine(model, draws, line, {
          ...asked,
          fraction: seededFractions(seed),
          tries: 60,
        });
        expect(hasWishedPlaces(model, better, asked)).toBe(true);
        const [won, was] = [mean(wonBy(model, draws, better)), mean(wonBy(model, draws, line))];
        expect(won).toBeGreaterThanOrEqual(was - 0.01 * Math.max(1, was));
        const kept = (one: Line) => keptInFlow(model, meanOf(draws), one, wishes);
        if (wishes.mostApart !== null)
          expect(kept(better).apart).toBeLessThanOrEqual(Math.max(wishes.mostApart, kept(line).apart) + 1e-6);
        for (const [place, { share }] of wishes.learning.entries())
          expect(kept(better).learning[place]).toBeGreaterThanOrEqual(
            Math.min(share, kept(line).learning[place] ?? 0) - 1e-6,
          );
      }),
      { numRuns: 150 },
    );
  });

  const alone: LineModel = { hours: [40, 40], inflow: [60, 0], sentBack: [0, 0] };
  const people: Rates = {
    chances: [Float64Array.of(0.7, 0.3), Float64Array.of(0.3, 0.7)],
    hours: [Float64Array.of(1, 1), Float64Array.of(1, 1)],
  };
  const wrong: Line = {
    parts: [
      ['none', 'specialist'],
      ['specialist', 'none'],
    ],
    weights: [Float64Array.of(0, 1), Float64Array.of(1, 0)],
  };
  const asked = { wishes: usualWishes(alone), today: wrong };

  it('has people change places who are better at each other’s stage', () => {
    const better = improveLine(alone, drawsOf(people), wrong, { ...asked, fraction: seededFractions(1) });
    expect(better.parts[0]?.[0]).toBe('specialist');
    expect(better.parts[1]?.[1]).toBe('specialist');
  });

  it('is the same for the same seed, and the line itself where nothing is tried', () => {
    const improve = (seed: number, tries?: number) =>
      improveLine(alone, drawsOf(people), wrong, { ...asked, fraction: seededFractions(seed), tries });
    expect(improve(3)).toEqual(improve(3));
    expect(improve(3, 0)).toEqual(wrong);
  });

  it('has somebody help where one turns out slow, which a program that is certain of him does not see', () => {
    const draws = [0.5, 2].map((slow): Rates => ({
      ...people,
      hours: [Float64Array.of(slow, 1), Float64Array.of(1, 1)],
    }));
    const model = { ...alone, inflow: [32, 0] };
    const line: Line = {
      parts: [
        ['specialist', 'none'],
        ['none', 'specialist'],
      ],
      weights: [Float64Array.of(1, 0), Float64Array.of(0, 1)],
    };
    const better = improveLine(model, draws, line, { ...asked, today: line, fraction: seededFractions(1) });
    expect(better.parts[0]?.[1]).not.toBe('none');
    expect(mean(wonBy(model, draws, better))).toBeGreaterThan(1.05 * mean(wonBy(model, draws, line)));
  });
});
