import { seededFractions } from '#platform';
import {
  chooseLine,
  drawNormal,
  drawWorkTimes,
  everybodyEverywhere,
  flowOfLine,
  proposeLine,
  stageStrengths,
  usualWishes,
  type Fraction,
  type LineModel,
  type LoggedTimes,
  type Rates,
  type Solve,
} from '#insight';
import { loadSolver } from '#use-cases';
import { median, printTable } from '../support/report.ts';

const DRAWS = 400;
const VISITS = [15, 50, 100, 400];
const SPREADS = [0, 0.4, 0.8];
const SIZES = [
  { people: 8, stages: 4 },
  { people: 20, stages: 6 },
];
/** How much one visit differs from another, as the deviation of the logarithm of its time. */
export const OF_VISITS = 0.8;

export type Size = Readonly<{ people: number; stages: number; visits: number; spread: number }>;

/** What is promised for a proposed line, and what it brings where people are as they truly are, beside lines of who knows all and of raw rates. */
export async function measurePlans(repeats: number): Promise<void> {
  const solve = await loadSolver();
  console.log(
    `lines proposed for simulated departments, ${repeats} a row; flow reckoned under the true rates`,
  );
  printTable(
    [
      'people x stages',
      'visits a cell',
      'spread',
      'promised / brought',
      'raw rates promise',
      'of what is possible',
      'by raw rates',
      'all do all',
      's to propose',
    ],
    SIZES.flatMap((size) =>
      VISITS.flatMap((visits) => SPREADS.map((spread) => rowOf({ ...size, visits, spread }, repeats, solve))),
    ),
  );
}

function rowOf(size: Size, repeats: number, solve: Solve): string[] {
  const tried = Array.from({ length: repeats }, (_, seed) => measure(size, seededFractions(seed + 1), solve));
  const mean = (of: (one: (typeof tried)[number]) => number): string =>
    (tried.reduce((sum, one) => sum + of(one), 0) / repeats).toFixed(2);
  return [
    `${size.people} x ${size.stages}`,
    String(size.visits),
    String(size.spread),
    mean(({ promised, brought }) => promised / brought),
    mean(({ rawPromised, rawBrought }) => rawPromised / rawBrought),
    mean(({ brought, possible }) => brought / possible),
    mean(({ rawBrought, possible }) => rawBrought / possible),
    mean(({ everybody, possible }) => everybody / possible),
    median(tried.map(({ seconds }) => seconds)).toFixed(1),
  ];
}

function measure(size: Size, fraction: Fraction, solve: Solve) {
  const truth = truthOf(size, fraction);
  const model = modelOf(size, fraction);
  const { draws, raw } = knownOf(size, truth, fraction);
  const today = everybodyEverywhere(model);
  const wishes = { ...usualWishes(model), reserves: Math.ceil(size.people / 3) };
  const begun = performance.now();
  const proposal = proposeLine(model, draws, { wishes, today, solve });
  const seconds = (performance.now() - begun) / 1_000;
  const rawLine = chooseLine(model, [raw], { wishes, today, solve });
  const best = chooseLine(model, [truth], { wishes, today, solve });
  if (!proposal || !rawLine || !best) throw new Error('A department without wishes has a line.');
  return {
    seconds,
    promised: proposal.judged.proposed.mean,
    brought: flowOfLine(model, truth, proposal.line).won,
    rawPromised: flowOfLine(model, raw, rawLine).won,
    rawBrought: flowOfLine(model, truth, rawLine).won,
    possible: flowOfLine(model, truth, best).won,
    everybody: flowOfLine(model, truth, today).won,
  };
}

const rows = (stages: number, people: number, of: () => number): readonly Float64Array[] =>
  Array.from({ length: stages }, () => Float64Array.from({ length: people }, of));

export function truthOf({ people, stages, spread }: Size, fraction: Fraction): Rates {
  const chances = Array.from({ length: stages }, () => {
    const level = 0.2 * drawNormal(fraction);
    return Float64Array.from(
      { length: people },
      () => 1 / (1 + Math.exp(-level - spread * drawNormal(fraction))),
    );
  });
  return { chances, hours: rows(stages, people, () => Math.exp(0.3 * drawNormal(fraction))) };
}

/** As many leads as people have the time for, if half of them goes on from each stage. */
export function modelOf({ people, stages }: Size, fraction: Fraction): LineModel {
  const hours = Array.from({ length: people }, () => 20 + 20 * fraction());
  const visitsALead = 2 - 0.5 ** (stages - 1);
  const inflow = (0.9 * hours.reduce((sum, one) => sum + one, 0)) / visitsALead;
  return {
    hours,
    inflow: Array.from({ length: stages }, (_, stage) => (stage === 0 ? inflow : 0)),
    sentBack: Array.from({ length: stages }, () => 0),
  };
}

/** What is known after so many visits of each person to each stage: draws, and rates as they were seen. */
export function knownOf({ people, visits }: Size, truth: Rates, fraction: Fraction) {
  const strengths = truth.chances.map((row) =>
    stageStrengths(
      {
        people,
        effects: 0,
        mixes: [[]],
        cells: [...row].map((chance, person) => ({
          person,
          mix: 0,
          n: visits,
          hits: Array.from({ length: visits }, fraction).filter((one) => one < chance).length,
        })),
      },
      fraction,
    ),
  );
  const times = truth.hours.map((row) =>
    drawWorkTimes(
      [...row].map((mean) => loggedOf(mean, visits, fraction)),
      fraction,
      DRAWS,
    ),
  );
  const draws = Array.from({ length: DRAWS }, (_, draw): Rates => ({
    chances: strengths.map((one) => Float64Array.from(one.draws, (row) => row[draw] ?? 0)),
    hours: times.map((one) => Float64Array.from(one.hours, (row) => row[draw] ?? 1)),
  }));
  const raw: Rates = {
    chances: strengths.map((one) => Float64Array.from(one.people, ({ seen }) => seen ?? 0)),
    hours: times.map((one) =>
      Float64Array.from(one.hours, (row) => row.reduce((sum, value) => sum + value, 0) / DRAWS),
    ),
  };
  return { draws, raw };
}

function loggedOf(mean: number, visits: number, fraction: Fraction): LoggedTimes {
  const middle = Math.log(mean) - OF_VISITS ** 2 / 2;
  const all = Array.from({ length: visits }, () => middle + OF_VISITS * drawNormal(fraction));
  return {
    count: visits,
    sum: all.reduce((sum, one) => sum + one, 0),
    squares: all.reduce((sum, one) => sum + one ** 2, 0),
    open: [],
  };
}
