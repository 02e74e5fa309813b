import { describe, expect, it } from '@jest/globals';
import { Scenario } from '#contracts';
import { asSimulated, BY_DAY } from '../../../../../test/support/a-simulated-line.ts';
import { simulateLine } from '../simulate-line.ts';
import type { LineToRun } from '../as-it-is/simulated-today.ts';
import { sumUpLines } from './sum-up-lines.ts';
import { hoursOf } from '../as-it-is/week-ahead.ts';
import { withScenario } from './with-scenario.ts';

const IDS = {
  stageIds: ['01a21f14-27e6-7166-9455-000000000001', '01a21f14-27e6-7166-9455-000000000002'],
  employeeIds: ['01a21f14-27e6-7166-9455-00000000000a', '01a21f14-27e6-7166-9455-00000000000b'],
};
const [CALL = '', SIGN = ''] = IDS.stageIds;
const [ANNA = '', BORIS = ''] = IDS.employeeIds;

/** Anna calls, Boris signs; what comes takes Anna more hours than she has. */
function today(): LineToRun {
  const rates = {
    chances: [Float64Array.of(0.5, 0.3), Float64Array.of(0.2, 0.4)],
    hours: [Float64Array.of(2, 4), Float64Array.of(2, 1)],
  };
  const line = asSimulated(
    {
      model: { hours: [40, 40], inflow: [30, 0], sentBack: [0, 0] },
      rates,
      line: {
        parts: [
          ['specialist', 'none'],
          ['none', 'specialist'],
        ],
        weights: [Float64Array.of(1, 0), Float64Array.of(0, 1)],
      },
    },
    { comes: BY_DAY, capacity: 10 },
  );
  const stage = { policy: 'weighted-least-loaded', availability: 'next_opening' } as const;
  const routing = IDS.stageIds.map(() => ({ ...stage, strengths: [null, null] }));
  return { line, routing, rates: [rates] };
}

const scenario = (changed: object): Scenario => Scenario.parse({ name: 'Otherwise', ...changed });

describe('a line as it could be', () => {
  it('is as today where nothing is otherwise', () => {
    expect(withScenario(today(), scenario({}), IDS)).toEqual(today());
  });

  it('has so many times the leads, and people with so many times their hours', () => {
    const { line } = withScenario(
      today(),
      scenario({ inflow: 1.5, hours: [{ employeeId: ANNA, times: 0.5 }] }),
      IDS,
    );
    const came = line.stages[0]?.arrivals.reduce((sum, rate) => sum + rate, 0);
    expect(came).toBeCloseTo(45, 6);
    expect(line.people.map(({ stretches }) => hoursOf(stretches))).toEqual([20, 40]);
  });

  it('has other people at a stage, in place of all who are there today', () => {
    const seats = [{ employeeId: BORIS, rank: 'reserve', weight: 2, capacity: 3 }];
    const { line } = withScenario(today(), scenario({ stages: [{ stageId: CALL, seats }] }), IDS);
    expect(line.stages[0]?.people.map(({ part, weight, capacity }) => [part, weight, capacity])).toEqual([
      ['none', 1, 10],
      ['reserve', 2, 3],
    ]);
    expect(line.stages[1]).toEqual(today().line.stages[1]);
  });

  it('has new people who are as those at their stage are', () => {
    const hires = [{ stageId: SIGN, people: 2, hours: 20 }];
    const { line, rates } = withScenario(today(), scenario({ hires }), IDS);
    expect(line.people.slice(2).map(({ stretches }) => hoursOf(stretches))).toEqual([20, 20]);
    expect(
      line.stages.map(({ people }) => people.slice(2).map(({ part, capacity }) => [part, capacity])),
    ).toEqual([
      [
        ['none', null],
        ['none', null],
      ],
      [
        ['specialist', 10],
        ['specialist', 10],
      ],
    ]);
    expect([...(rates[0]?.chances[1] ?? [])]).toEqual([0.2, 0.4, 0.4, 0.4]);
    expect([...(rates[0]?.hours[1] ?? [])]).toEqual([2, 1, 1, 1]);
  });
});

describe('lines that were let run', () => {
  const runsOf = ({ line, routing, rates }: LineToRun) =>
    simulateLine({ line, routing, weeks: 8, warmUp: 0, seeds: [1, 2, 3, 4, 5, 6], draws: rates });

  it('are told by the difference to the first, run by run', () => {
    const two = scenario({ hires: [{ stageId: CALL, people: 2, hours: 40 }] });
    const lines = [
      { scenario: null, runs: runsOf(today()) },
      { scenario: scenario({}), runs: runsOf(today()) },
      { scenario: two, runs: runsOf(withScenario(today(), two, IDS)) },
    ];
    const [first, same, more] = sumUpLines(lines, IDS);
    expect(first?.difference).toBeNull();
    const none = { mean: 0, low: 0, high: 0 };
    expect(same?.difference).toEqual({ wonAWeek: none, better: 0.5, cycle: none, waiting: none });
    expect(more?.difference?.better).toBe(1);
    expect(more?.difference?.waiting.high).toBeLessThan(-20);
    expect(more?.stages.map(({ hires }) => hires.length)).toEqual([2, 0]);
    expect(more?.people.map(({ employee }) => employee)).toEqual(IDS.employeeIds);
  });
});
