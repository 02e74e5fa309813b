import { seededFractions } from '#platform';
import {
  chooseLine,
  everybodyEverywhere,
  flowOfLine,
  improveLine,
  likelyRun,
  meanOf,
  proposeLine,
  type Line,
  type Solve,
} from '#insight';
import { loadSolver } from '#use-cases';
import { askedOf, atWork, simulatedOf } from '../support/department-at-work.ts';
import { printTable, sumsRatio, withError } from '../support/report.ts';
import { departmentOf, type Size } from '../support/true-department.ts';
import { measureSeconds } from './simulation-seconds.ts';

const VISITS = [15, 100];
const SPREADS = [0.4, 0.8];
/** How unevenly people have been at work: all have as many visits, or some five times as many as others. */
const UNEVEN = [0, 1];
/** Large departments take longer, and differ less from each other: fewer of them are made. */
const SIZES = [
  { people: 8, stages: 4, part: 1 },
  { people: 20, stages: 6, part: 1 / 2 },
];
const DEPARTMENTS_A_ROUND = 8;
const WEEKS = { weeks: 50, warmUp: 20 };
const RUNS = 3;
/** How long a simulation and a plan take, and whether a proposed line delivers in it what was promised of it. */
export async function measureSimulation(rounds: number): Promise<void> {
  const solve = await loadSolver();
  measureSeconds(SIZES, rounds, solve);
  const repeats = rounds * DEPARTMENTS_A_ROUND;
  console.log(
    `lines proposed for simulated departments, ${SIZES.map(({ people, part }) => `${Math.ceil(repeats * part)} of ${people}`).join(', ')} people a row, at work for ${WEEKS.weeks} weeks after ${WEEKS.warmUp}: won a week; ± is the standard error`,
  );
  printTable(
    [
      'people x stages',
      'visits a cell',
      'uneven',
      'spread',
      'promised',
      'delivered / promised',
      'of what is recommended',
      'delivered / flow',
      'of the possible',
      'raw: of the possible',
      'better than raw by',
      'raw: delivered / promised',
      'without reserves',
      'all do all',
    ],
    SIZES.flatMap(({ part, ...size }) =>
      VISITS.flatMap((visits) =>
        UNEVEN.flatMap((uneven) =>
          SPREADS.map((spread) =>
            rowOf({ ...size, visits, uneven, spread }, Math.ceil(repeats * part), solve),
          ),
        ),
      ),
    ),
  );
}

function rowOf(size: Size, repeats: number, solve: Solve): string[] {
  const tried = Array.from({ length: repeats }, (_, seed) => measure(size, seed + 1, solve));
  type One = (typeof tried)[number];
  const part = (of: (one: One) => number, whole: (one: One) => number): string =>
    withError(sumsRatio(tried.map(of), tried.map(whole)));
  const possible = ({ possible: all }: One): number => all;
  return [
    `${size.people} x ${size.stages}`,
    String(size.visits),
    String(size.uneven),
    String(size.spread),
    (tried.reduce((sum, { promised }) => sum + promised, 0) / repeats).toFixed(2),
    part(
      ({ delivered }) => delivered,
      ({ promised }) => promised,
    ),
    part(
      ({ isClear, delivered, today }) => (isClear ? delivered : today.delivered),
      ({ isClear, promised, today }) => (isClear ? promised : today.promised),
    ),
    part(
      ({ delivered }) => delivered,
      ({ brought }) => brought,
    ),
    part(({ delivered }) => delivered, possible),
    part(({ rawDelivered }) => rawDelivered, possible),
    part(({ delivered, rawDelivered }) => delivered - rawDelivered, possible),
    part(
      ({ rawDelivered }) => rawDelivered,
      ({ rawPromised }) => rawPromised,
    ),
    part(({ alone }) => alone, possible),
    part(({ today }) => today.delivered, possible),
  ];
}

function measure(size: Size, seed: number, solve: Solve) {
  const made = departmentOf(size, seededFractions(seed));
  const { model, truth, raw } = made;
  const today = everybodyEverywhere(model);
  const asked = askedOf(made, { today, solve, seed, reserves: Math.ceil(size.people / 3) });
  const proposal = proposeLine(model, made.choosing, asked);
  const rawLine = chooseLine(model, [raw], asked);
  const known = chooseLine(model, [truth], asked);
  if (!proposal || !rawLine || !known) throw new Error('A department without wishes has a line.');
  const best = improveLine(model, [truth], known, { ...asked, fraction: seededFractions(seed) });
  const expected = meanOf(made.judging);
  const delivered = (line: Line): number =>
    likelyRun(atWork(simulatedOf(model, expected, line), { ...WEEKS, draws: [truth], runs: RUNS })).wonAWeek
      .mean;
  return {
    isClear: proposal.isClear,
    promised: proposal.judged.proposed.mean,
    brought: flowOfLine(model, truth, proposal.line).won,
    delivered: delivered(proposal.line),
    alone: delivered(withoutReserves(proposal.line)),
    rawPromised: flowOfLine(model, raw, rawLine).won,
    rawDelivered: delivered(rawLine),
    possible: delivered(best),
    today: { promised: proposal.judged.today.mean, delivered: delivered(today) },
  };
}

function withoutReserves(line: Line): Line {
  return { ...line, parts: line.parts.map((row) => row.map((part) => (part === 'reserve' ? 'none' : part))) };
}
