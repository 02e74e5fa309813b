import { seededFractions } from '#platform';
import {
  flowOfLine,
  likelyRun,
  meanOf,
  simulateOften,
  usualWishes,
  type Line,
  type LineModel,
  type LineRun,
  type LineToSimulate,
  type Rates,
  type Solve,
} from '#insight';
import { routeByPolicy } from '#use-cases';
import { asSimulated, BY_DAY } from './a-simulated-line.ts';
import { OF_VISITS, type TrueDepartment } from './true-department.ts';

/** Half of the customers take longer than a day. */
const PACE = { level: Math.log(24), deviation: 1 };
const PACE_HOURS = Math.exp(PACE.level + PACE.deviation ** 2 / 2);
/** Seats for so many times as many leads as somebody is expected to have in hand by Little's law, and for so many at least. */
const SEATS = { times: 2, least: 2 };
/** As long a plan's lines are let work before it promises anything. */
const PROMISING = { weeks: 10, warmUp: 8 };

type Proposing = Readonly<{ today: Line; solve: Solve; seed: number; reserves: number }>;

/** What is asked of a plan whose lines are let work as it promises. */
export function askedOf({ model, judging }: TrueDepartment, { today, solve, seed, reserves }: Proposing) {
  const expected = meanOf(judging);
  return {
    wishes: { ...usualWishes(model), reserves },
    today,
    solve,
    judging,
    fraction: seededFractions(seed),
    letLive: (line: Line, draws: readonly Rates[]) =>
      atWork(simulatedOf(model, expected, line), { ...PROMISING, draws, runs: draws.length }).map(
        (run) => likelyRun([run]).wonAWeek.mean,
      ),
  };
}

type Working = Readonly<{ weeks: number; warmUp: number; draws: readonly Rates[]; runs: number }>;

/** Lets a line work so many times with the routing of the product, under these states in turn. */
export function atWork(line: LineToSimulate, { runs, ...asked }: Working): readonly LineRun[] {
  return simulateOften(line, { ...asked, runs: runsOf(line, runs) });
}

/** A line as a simulation takes it: customers who take a day, people at work by day, and seats by what is expected to come to them. */
export function simulatedOf(model: LineModel, rates: Rates, line: Line): LineToSimulate {
  const { visits } = flowOfLine(model, rates, line);
  const seats = (stage: number, person: number): number =>
    Math.max(SEATS.least, Math.ceil((SEATS.times * (visits[stage]?.[person] ?? 0) * PACE_HOURS) / 168));
  const simulated = asSimulated(
    { model, rates, line },
    { comes: BY_DAY, pace: PACE, deviation: OF_VISITS, answer: { mean: 0.5, declines: 0.05 } },
  );
  return {
    ...simulated,
    stages: simulated.stages.map((stage, place) => ({
      ...stage,
      people: stage.people.map((terms, person) => ({ ...terms, capacity: seats(place, person) })),
    })),
  };
}

/** So many runs with the routing of the product. */
export function runsOf({ stages }: LineToSimulate, count: number) {
  const routing = stages.map(() => ({
    policy: 'weighted-least-loaded' as const,
    availability: 'next_opening' as const,
    strengths: [],
  }));
  return Array.from({ length: count }, (_, run) => {
    const fraction = seededFractions(run + 1);
    return { fraction, route: routeByPolicy(routing, fraction) };
  });
}
