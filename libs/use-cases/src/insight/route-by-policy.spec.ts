import { describe, expect, it } from '@jest/globals';
import { POLICIES, type Policy } from '#conveyor';
import type { LineToSimulate, Route, RouteCandidate } from '#insight';
import { seededFractions } from '#platform';
import { asSimulated, BY_DAY, type Planned } from '../../../../test/support/a-simulated-line.ts';
import { routeByPolicy, type StageRouting } from './route-by-policy.ts';
import { simulateLine } from './simulate-line.ts';

const routing = (policy: Policy, more: Partial<StageRouting> = {}): StageRouting => ({
  policy,
  availability: 'next_opening',
  strengths: [],
  ...more,
});
const routeBy = (policy: Policy, more: Partial<StageRouting> = {}): Route =>
  routeByPolicy([routing(policy, more)], seededFractions(1));

const candidate = (person: number, more: Partial<RouteCandidate> = {}): RouteCandidate => ({
  person,
  part: 'specialist',
  weight: 1,
  capacity: 5,
  capacityInAll: null,
  load: 0,
  loadInAll: 0,
  worksNow: true,
  opensAt: 0,
  isBarred: false,
  knewAt: null,
  ...more,
});
/** Each lead is another one. */
let asked = 0;
const ask = (route: Route, candidates: readonly RouteCandidate[], preferred: number | null = null) =>
  route({ lead: (asked += 1), stage: 0, at: 0, candidates, preferred });

describe('a simulated lead goes where the product would give it', () => {
  const least = 'weighted-least-loaded';

  it('to whoever has least on his desk for his weight, and among equals by lot', () => {
    expect(ask(routeBy(least), [candidate(3, { load: 2 }), candidate(7, { load: 1 })])).toBe(7);
    expect(ask(routeBy(least), [candidate(3, { load: 2, weight: 4 }), candidate(7, { load: 1 })])).toBe(3);
    const route = routeBy(least);
    const first = Array.from({ length: 400 }, () => ask(route, [candidate(3), candidate(7)])).filter(
      (person) => person === 3,
    ).length;
    expect(first).toBeGreaterThan(150);
    expect(first).toBeLessThan(250);
  });

  it('to a reserve only where no specialist has a seat, and to nobody where all are full, away or have declined', () => {
    const route = routeBy(least);
    const reserve = candidate(1, { part: 'reserve' });
    expect(ask(route, [candidate(0, { load: 4 }), reserve])).toBe(0);
    expect(ask(route, [candidate(0, { load: 5 }), reserve])).toBe(1);
    expect(ask(route, [candidate(0, { load: 500, capacity: null }), reserve])).toBe(0);
    expect(
      ask(route, [
        candidate(0, { isBarred: true }),
        candidate(1, { opensAt: null, worksNow: false }),
        candidate(2, { load: 5 }),
        candidate(3, { loadInAll: 9, capacityInAll: 9 }),
      ]),
    ).toBeNull();
  });

  it('to who comes later only where the stage gives to whoever is away', () => {
    const away = candidate(0, { worksNow: false, opensAt: 9 });
    expect(ask(routeBy(least), [away])).toBe(0);
    expect(ask(routeBy(least, { availability: 'at_work' }), [away])).toBeNull();
  });

  it('to whoever had it before it was sent back', () => {
    expect(ask(routeBy(least), [candidate(0), candidate(4, { load: 3 })], 4)).toBe(4);
  });

  it('in turn by the round robin, to who knows it, and to the strongest by their policies', () => {
    const turns = routeBy('smooth-weighted-round-robin');
    const given = Array.from({ length: 7 }, () =>
      ask(turns, [candidate(0, { weight: 5 }), candidate(1), candidate(2)]),
    );
    expect(given.filter((person) => person === 0)).toHaveLength(5);
    expect(ask(routeBy('same-person-first'), [candidate(0), candidate(1, { load: 4, knewAt: 3 })])).toBe(1);
    const strengths = [0.2, 0.6].map((mean) => ({ mean, deviation: 0.02, visits: 500 }));
    expect(ask(routeBy('strongest-first', { strengths }), [candidate(0), candidate(1, { load: 4 })])).toBe(1);
  });
});

/** Two stages, four people, of whom two have time for what comes. */
const planned: Planned = {
  model: { hours: [40, 40, 30, 30], inflow: [40, 0], sentBack: [0, 0.4] },
  rates: {
    chances: [Float64Array.of(0.6, 0.4, 0.5, 0), Float64Array.of(0, 0, 0.5, 0.5)],
    hours: [new Float64Array(4).fill(1), new Float64Array(4).fill(1)],
  },
  line: {
    parts: [
      ['specialist', 'specialist', 'reserve', 'none'],
      ['none', 'none', 'specialist', 'specialist'],
    ],
    weights: [new Float64Array(4).fill(1), new Float64Array(4).fill(1)],
  },
};

const simulated = (policy: Policy, seeds: readonly number[], line: LineToSimulate) =>
  simulateLine({
    line,
    routing: [routing(policy), routing(policy)],
    weeks: 20,
    warmUp: 5,
    seeds,
    draws: [],
  });

describe('runs of a line', () => {
  const line = asSimulated(planned, {
    comes: BY_DAY,
    capacity: 8,
    pace: { level: Math.log(10), deviation: 0.5 },
    answer: { mean: 0.5, declines: 0.1 },
  });

  it.each(POLICIES)('win leads by the policy %s', (policy) => {
    const [run] = simulated(policy, [1], line);
    expect(run?.weeks.reduce((sum, { won }) => sum + won, 0)).toBeGreaterThan(100);
    expect(run?.weeks.at(-1)?.open).toBeLessThan(60);
  });

  it('are the same asked for at once or a few at a time, also when they were copied into a thread and back', () => {
    const [all, some, others] = [[1, 2, 3], [1, 2], [3]].map((seeds) =>
      simulated('smooth-weighted-round-robin', seeds, line),
    );
    expect(all).toEqual([...(some ?? []), ...(others ?? [])]);
    expect(all?.[0]).not.toEqual(all?.[1]);
    expect(simulated('smooth-weighted-round-robin', [1, 2, 3], structuredClone(line))).toEqual(
      structuredClone(all),
    );
  });
});
