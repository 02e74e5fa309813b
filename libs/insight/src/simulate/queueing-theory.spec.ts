import { describe, expect, it } from '@jest/globals';
import { seededFractions } from '#platform';
import {
  asSimulated,
  toLeastLoaded,
  type Planned,
  type Ways,
} from '../../../../test/support/a-simulated-line.ts';
import { flowOfLine } from '../plan/flow-of-line.ts';
import type { Part } from '../plan/line-model.ts';
import type { Happening } from './happening.ts';
import type { LineRun } from './line-run.ts';
import type { LineToSimulate } from './line-to-simulate.ts';
import { simulateLine } from './simulate-line.ts';

const ROUND_THE_CLOCK: Partial<Ways> = { stretches: () => [{ from: 0, until: 168 }] };
const DEVIATION = 0.6;
const LOAD = 0.6;

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;

function runsOf(line: LineToSimulate, { runs = 1, weeks = 200, warmUp = 10 } = {}): readonly LineRun[] {
  return Array.from({ length: runs }, (_, run) =>
    simulateLine(line, { weeks, warmUp, fraction: seededFractions(run + 1), route: toLeastLoaded }),
  );
}

/** One person who works round the clock, for so much of his time, an hour a lead. */
const oneServer: Planned = {
  model: { hours: [168], inflow: [LOAD * 168], sentBack: [0] },
  rates: { chances: [Float64Array.of(0.5)], hours: [Float64Array.of(1)] },
  line: { parts: [['specialist']], weights: [Float64Array.of(1)] },
};

/** The wait for a single server on average (Pollaczek, 1930; Khinchine, 1932): λ E[S²] / 2 (1 - ρ). */
const WAIT = (LOAD * Math.exp(DEVIATION ** 2)) / (2 * (1 - LOAD));

describe('a simulated line agrees with the theory of queues', () => {
  it('one person is waited for as long as Pollaczek and Khinchine say, on his desk and in the queue', () => {
    const ways = { ...ROUND_THE_CLOCK, deviation: DEVIATION };
    const onDesk = runsOf(asSimulated(oneServer, ways), { runs: 4, weeks: 150 });
    const inQueue = runsOf(asSimulated(oneServer, { ...ways, capacity: 1 }), { runs: 4, weeks: 150 });
    expect(mean(onDesk.map(({ stages }) => stages[0]?.queue.mean ?? -1))).toBe(0);
    // The mean waits of runs of 200 weeks have a deviation of 4.5 % (of 30 runs), those of four of 150 of 2.6 %.
    for (const wait of [
      mean(onDesk.map(({ stages }) => (stages[0]?.stay.mean ?? -1) - 1)),
      mean(inQueue.map(({ stages }) => stages[0]?.queue.mean ?? -1)),
    ]) {
      expect(wait / WAIT).toBeGreaterThan(0.93);
      expect(wait / WAIT).toBeLessThan(1.07);
    }
    expect(mean(onDesk.map(({ people }) => people[0]?.load ?? -1))).toBeCloseTo(LOAD, 2);
  });

  it('as many are at a stage as come to it in the time of a stay (Little)', () => {
    const [weeks, warmUp] = [150, 20];
    const line = asSimulated(office([0.8, 0.8], ['specialist', 'specialist'], 60), {
      pace: { level: Math.log(30), deviation: 1 },
      capacity: 12,
      answer: { mean: 0.5, declines: 0.1 },
    });
    const happenings: Happening[] = [];
    const { stages } = simulateLine(line, {
      weeks,
      warmUp,
      fraction: seededFractions(4),
      route: toLeastLoaded,
      watch: (one) => happenings.push(one),
    });
    for (const [stage, { came, stay }] of stages.entries()) {
      const [from, until] = [warmUp * 168, (warmUp + weeks) * 168];
      let hours = 0;
      for (const { at, kind, stage: where } of happenings) {
        if (where !== stage || (kind !== 'entered' && kind !== 'left')) continue;
        const left = until - Math.max(at, from);
        hours += kind === 'entered' ? left : -left;
      }
      const there = hours / (until - from);
      const arrivals = came / (until - from);
      expect(there / (arrivals * (stay.mean ?? -1))).toBeGreaterThan(0.98);
      expect(there / (arrivals * (stay.mean ?? -1))).toBeLessThan(1.02);
    }
  });
});

/** Two people at the first of two stages, as they are told; a third at the second. */
function office(hours: readonly [number, number], first: readonly [Part, Part], inflow: number): Planned {
  return {
    model: { hours: [40, 40, 40], inflow: [inflow, 0], sentBack: [0, 0.3] },
    rates: {
      chances: [Float64Array.of(0.5, 0.3, 0), Float64Array.of(0, 0, 0.4)],
      hours: [Float64Array.of(...hours, 1), Float64Array.of(1, 1, 0.8)],
    },
    line: {
      parts: [
        [...first, 'none'],
        ['none', 'none', 'specialist'],
      ],
      weights: [Float64Array.of(1, 1, 0), Float64Array.of(0, 0, 1)],
    },
  };
}

describe('a simulated line wins as much as the flow of its plan says', () => {
  const wonAWeek = (planned: Planned, ways: Partial<Ways> = {}) =>
    mean(
      runsOf(asSimulated(planned, { ...ways, capacity: 10 }), { runs: 3 }).map(({ weeks }) =>
        mean(weeks.map(({ won }) => won)),
      ),
    );
  const planned = ({ model, rates, line }: Planned) => flowOfLine(model, rates, line);

  it('where people have time enough', () => {
    const line = office([0.8, 0.8], ['specialist', 'specialist'], 50);
    expect(planned(line).unserved.every((left) => left < 0.01)).toBe(true);
    expect(Math.abs(wonAWeek(line) / planned(line).won - 1)).toBeLessThan(0.03);
  });

  it('where the first stage is narrow', () => {
    const line = office([2, 2], ['specialist', 'specialist'], 60);
    expect(planned(line).unserved[0]).toBeGreaterThan(15);
    expect(Math.abs(wonAWeek(line) / planned(line).won - 1)).toBeLessThan(0.03);
  });

  it('where reserves help out', () => {
    const line = office([1.2, 1.2], ['specialist', 'reserve'], 50);
    expect(planned(line).visits[0]?.[1]).toBeGreaterThan(5);
    expect(Math.abs(wonAWeek(line) / planned(line).won - 1)).toBeLessThan(0.04);
  });
});
