import { describe, expect, it } from '@jest/globals';
import { seededFractions } from '#platform';
import { asSimulated, toLeastLoaded, type Planned } from '../../../../test/support/a-simulated-line.ts';
import type { Happening } from './happening.ts';
import type { LineToSimulate } from './line-to-simulate.ts';
import { simulateLine } from './simulate-line.ts';

const planned: Planned = {
  model: { hours: [40, 40, 40], inflow: [30, 0], sentBack: [0, 0.1] },
  rates: {
    chances: [Float64Array.of(0.5, 0.6, 0.4), Float64Array.of(0.4, 0.4, 0.5)],
    hours: [Float64Array.of(1, 1, 1), Float64Array.of(1, 1, 1)],
  },
  line: {
    parts: [
      ['specialist', 'specialist', 'none'],
      ['none', 'none', 'specialist'],
    ],
    weights: [Float64Array.of(1, 1, 0), Float64Array.of(0, 0, 1)],
  },
};

/** A customer takes two days, so that seats are what there is too little of. */
const line = asSimulated(planned, {
  capacity: 7,
  pace: { level: Math.log(48), deviation: 0.5 },
  answer: { mean: 0.5, declines: 0.1 },
});

type Stage = LineToSimulate['stages'][number];

const withStage = (place: number, change: (stage: Stage) => Stage): LineToSimulate => ({
  ...line,
  stages: line.stages.map((stage, at) => (at === place ? change(stage) : stage)),
});

const oneSeatMore = withStage(0, (stage) => ({
  ...stage,
  people: stage.people.map((terms, person) => (person === 0 ? { ...terms, capacity: 8 } : terms)),
}));

function run(of: LineToSimulate, seed: number, weeks = 10) {
  const told: Happening[] = [];
  const { weeks: counted } = simulateLine(of, {
    weeks,
    warmUp: 0,
    fraction: seededFractions(seed),
    route: toLeastLoaded,
    watch: (happening) => void told.push(happening),
  });
  return { told, won: counted.reduce((sum, { won }) => sum + won, 0) };
}

const came = ({ told }: ReturnType<typeof run>) =>
  told.filter(({ kind, stage, at }, place) => {
    const isFirst = told.findIndex((other) => other.lead === told[place]?.lead) === place;
    return kind === 'entered' && stage === 0 && at >= 0 && isFirst;
  });

const varianceOf = (numbers: readonly number[]): number => {
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  return numbers.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (numbers.length - 1);
};

describe('lines with the same chances', () => {
  it('do the very same where nothing is otherwise', () => {
    for (const seed of [1, 2, 3]) {
      const [one, other] = [run(line, seed), run({ ...line, stages: [...line.stages] }, seed)];
      expect(one.won - other.won).toBe(0);
      expect(other.told).toEqual(one.told);
    }
  });

  it('see the same leads come at the same moments, whatever is otherwise in the line', () => {
    const worse = withStage(1, (stage) => ({
      ...stage,
      sentBack: 0.5,
      people: stage.people.map((terms) => ({ ...terms, chance: terms.chance / 2 })),
    }));
    for (const other of [oneSeatMore, worse]) {
      const [before, after] = [came(run(line, 7)), came(run(other, 7))].map((all) => all.map(({ at }) => at));
      expect(before?.length).toBeGreaterThan(200);
      expect(after).toEqual(before);
    }
  });

  it('have the same leads end the same where that is not what is otherwise', () => {
    // At the first stage nothing changes but when somebody has a seat.
    const endsOf = (of: LineToSimulate) => {
      const ends = run(of, 7).told.flatMap((one) =>
        one.kind === 'left' && one.stage === 0
          ? [[one.lead, { person: one.person, end: one.end }] as const]
          : [],
      );
      return new Map(ends.toReversed());
    };
    const [before, after] = [endsOf(line), endsOf(oneSeatMore)];
    // Whoever is the same person has the same chance.
    const both = [...before].flatMap(([lead, one]) => {
      const other = after.get(lead);
      return other?.person === one.person ? [one.end === other.end] : [];
    });
    expect(both.length).toBeGreaterThan(80);
    expect(both.every((isSame) => isSame)).toBe(true);
  });

  it('say what one seat more brings with much less luck than lines with chances of their own', () => {
    const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1);
    const won = seeds.map((seed) => run(line, seed).won);
    const more = seeds.map((seed) => run(oneSeatMore, seed).won);
    const common = varianceOf(more.map((one, place) => one - (won[place] ?? 0)));
    const apart = varianceOf(more.map((one, place) => one - (won[(place + 1) % won.length] ?? 0)));
    expect(common).toBeLessThan(0.5 * apart);
  });
});
