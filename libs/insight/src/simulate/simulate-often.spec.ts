import { describe, expect, it } from '@jest/globals';
import { seededFractions } from '#platform';
import { asSimulated, toLeastLoaded, type Planned } from '../../../../test/support/a-simulated-line.ts';
import type { Rates } from '../plan/line-model.ts';
import { likelyRun, simulateOften } from './simulate-often.ts';

const ratesOf = (chance: number): Rates => ({
  chances: [Float64Array.of(chance, 0)],
  hours: [Float64Array.of(0.5, 1)],
});
const planned: Planned = {
  model: { hours: [40, 0], inflow: [40], sentBack: [0] },
  rates: ratesOf(0.5),
  line: { parts: [['specialist', 'none']], weights: [Float64Array.of(1, 0)] },
};

const likely = (draws: readonly Rates[], line = asSimulated(planned)) =>
  likelyRun(
    simulateOften(line, {
      weeks: 10,
      warmUp: 1,
      draws,
      runs: Array.from({ length: 20 }, (_, run) => ({
        fraction: seededFractions(run + 1),
        route: toLeastLoaded,
      })),
    }),
  );

const width = ({ low, high }: { low: number; high: number }) => high - low;

describe('many runs of a line', () => {
  it('say what is expected, and between what it lies by chance', () => {
    const { wonAWeek, weeks, stages, people, cycle } = likely([]);
    expect(wonAWeek.mean).toBeCloseTo(20, 0);
    // Of ten weeks with 20 won each the mean has a deviation of 1.4.
    expect(width(wonAWeek)).toBeGreaterThan(2);
    expect(width(wonAWeek)).toBeLessThan(7);
    expect(weeks).toHaveLength(10);
    expect(weeks[7]?.won.mean).toBeGreaterThan(15);
    expect(width(weeks[7]?.won ?? { low: 0, high: 0 })).toBeGreaterThan(7);
    expect(stages[0]?.came.mean).toBeGreaterThan(350);
    expect(people[0]?.load?.mean).toBeCloseTo(0.5, 1);
    expect(cycle.median?.low).toBeGreaterThan(0);
  });

  it('say more widely what is not known of people either', () => {
    const draws = Array.from({ length: 20 }, (_, draw) => ratesOf(0.3 + 0.02 * draw));
    expect(width(likely(draws).wonAWeek)).toBeGreaterThan(2 * width(likely([]).wonAWeek));
    expect(likely([ratesOf(0.25)]).wonAWeek.mean).toBeCloseTo(10, 0);
  });

  it('say nothing of times and loads where there are none', () => {
    const { cycle, people, stages } = likely([ratesOf(0)]);
    expect(cycle).toEqual({ mean: null, median: null, ninthTenth: null });
    expect(people[1]?.load).toBeNull();
    expect(stages[0]?.stay.mean).not.toBeNull();
  });
});
