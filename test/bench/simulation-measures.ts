import { seededFractions } from '#platform';
import {
  chooseLine,
  everybodyEverywhere,
  flowOfLine,
  improveLine,
  likelyRun,
  meanOf,
  proposeLine,
  simulateOften,
  usualWishes,
  type Line,
  type LineModel,
  type LineRun,
  type LineToSimulate,
  type Rates,
  type Solve,
} from '#insight';
import { loadSolver, routeByPolicy } from '#use-cases';
import { asSimulated, BY_DAY } from '../support/a-simulated-line.ts';
import { median, printTable } from '../support/report.ts';
import { departmentOf, OF_VISITS, type Size } from '../support/true-department.ts';

const VISITS = [15, 100];
const SPREADS = [0.4, 0.8];
/** How unevenly people have been at work: all have as many visits, or some five times as many as others. */
const UNEVEN = [0, 1];
const SIZES = [
  { people: 8, stages: 4 },
  { people: 20, stages: 6 },
];
/** Half of the customers take longer than a day. */
const PACE = { level: Math.log(24), deviation: 1 };
const PACE_HOURS = Math.exp(PACE.level + PACE.deviation ** 2 / 2);
/** Seats for so many times as many leads as somebody is expected to have in hand by Little's law, and for so many at least. */
const SEATS = { times: 2, least: 2 };
const WEEKS = { weeks: 50, warmUp: 20 };
/** As long a plan's lines are let work before it promises anything. */
const PROMISING = { weeks: 10, warmUp: 8 };
const RUNS = 3;

/** How long a simulation takes, and whether a proposed line delivers in it what was promised of it. */
export async function measureSimulation(repeats: number): Promise<void> {
  console.log('seconds for 1,000 simulated weeks with the product’s routing: 20 runs of 50 weeks');
  printTable(
    ['people x stages', 'leads a week', 'seconds'],
    SIZES.map((size) => speedOf(size, repeats)),
  );
  const solve = await loadSolver();
  console.log(
    `lines proposed for simulated departments, ${repeats} a row, at work for ${WEEKS.weeks} weeks after ${WEEKS.warmUp}: won a week`,
  );
  printTable(
    [
      'people x stages',
      'visits a cell',
      'uneven',
      'spread',
      'promised',
      'delivered / promised',
      'delivered / flow',
      'of the possible',
      'without reserves',
      'raw: delivered / promised',
      'raw: of the possible',
      'all do all',
    ],
    SIZES.flatMap((size) =>
      VISITS.flatMap((visits) =>
        UNEVEN.flatMap((uneven) =>
          SPREADS.map((spread) => rowOf({ ...size, visits, uneven, spread }, repeats, solve)),
        ),
      ),
    ),
  );
}

function speedOf(
  { people, stages }: Readonly<{ people: number; stages: number }>,
  repeats: number,
): string[] {
  const size: Size = { people, stages, visits: 0, uneven: 0, spread: 0.4 };
  const leads = people * 3;
  const { model: made, truth } = departmentOf(size, seededFractions(1), 2);
  const model = {
    ...made,
    inflow: Array.from({ length: stages }, (_, at) => (at === 0 ? leads : 0)),
  };
  const line = simulatedOf(model, truth, everybodyEverywhere(model));
  const seconds = Array.from({ length: repeats }, () => {
    const begun = performance.now();
    simulateOften(line, { weeks: 50, warmUp: 0, draws: [], runs: runsOf(line, 20) });
    return (performance.now() - begun) / 1_000;
  });
  return [`${people} x ${stages}`, String(leads), median(seconds).toFixed(2)];
}

function rowOf(size: Size, repeats: number, solve: Solve): string[] {
  const tried = Array.from({ length: repeats }, (_, seed) => measure(size, seed + 1, solve));
  const mean = (of: (one: (typeof tried)[number]) => number): string =>
    (tried.reduce((sum, one) => sum + of(one), 0) / repeats).toFixed(2);
  return [
    `${size.people} x ${size.stages}`,
    String(size.visits),
    String(size.uneven),
    String(size.spread),
    mean(({ promised }) => promised),
    mean(({ promised, delivered }) => delivered / promised),
    mean(({ delivered, brought }) => delivered / brought),
    mean(({ delivered, possible }) => delivered / possible),
    mean(({ alone, possible }) => alone / possible),
    mean(({ rawPromised, rawDelivered }) => rawDelivered / rawPromised),
    mean(({ rawDelivered, possible }) => rawDelivered / possible),
    mean(({ everybody, possible }) => everybody / possible),
  ];
}

function measure(size: Size, seed: number, solve: Solve) {
  const { model, truth, choosing, judging, raw } = departmentOf(size, seededFractions(seed));
  const today = everybodyEverywhere(model);
  const wishes = { ...usualWishes(model), reserves: Math.ceil(size.people / 3) };
  const asked = { wishes, today, solve };
  const expected = meanOf(judging);
  const atWork = (line: Line, weeks: typeof WEEKS, draws: readonly Rates[]): readonly LineRun[] => {
    const simulated = simulatedOf(model, expected, line);
    return simulateOften(simulated, {
      ...weeks,
      draws,
      runs: runsOf(simulated, Math.max(draws.length, RUNS)),
    });
  };
  const proposal = proposeLine(model, choosing, {
    ...asked,
    judging,
    fraction: seededFractions(seed),
    letLive: (line, draws) => atWork(line, PROMISING, draws).map((run) => likelyRun([run]).wonAWeek.mean),
  });
  const rawLine = chooseLine(model, [raw], asked);
  const known = chooseLine(model, [truth], asked);
  if (!proposal || !rawLine || !known) throw new Error('A department without wishes has a line.');
  const best = improveLine(model, [truth], known, { wishes, today, fraction: seededFractions(seed) });
  const delivered = (line: Line): number => likelyRun(atWork(line, WEEKS, [truth])).wonAWeek.mean;
  return {
    promised: proposal.judged.proposed.mean,
    brought: flowOfLine(model, truth, proposal.line).won,
    delivered: delivered(proposal.line),
    alone: delivered(withoutReserves(proposal.line)),
    rawPromised: flowOfLine(model, raw, rawLine).won,
    rawDelivered: delivered(rawLine),
    possible: delivered(best),
    everybody: delivered(today),
  };
}

function withoutReserves(line: Line): Line {
  return { ...line, parts: line.parts.map((row) => row.map((part) => (part === 'reserve' ? 'none' : part))) };
}

function simulatedOf(model: LineModel, rates: Rates, line: Line): LineToSimulate {
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

function runsOf({ stages }: LineToSimulate, count: number) {
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
