import {
  drawNormal,
  drawsForPlan,
  drawWorkTimes,
  type Evidence,
  type Fraction,
  type LineModel,
  type LoggedTimes,
  type Rates,
} from '#insight';

/** Draws by which a line is chosen, and as many others by which it is judged. */
const DRAWS = 300;
/** How much one visit differs from another, as the deviation of the logarithm of its time. */
export const OF_VISITS = 0.8;

/** A department to be made: so many people and stages, visits that each person had at each, and how far people lie apart, in log odds. */
export type Size = Readonly<{ people: number; stages: number; visits: number; spread: number }>;

/** A department of which is known how its people are, and what would be known of them. */
export type TrueDepartment = Readonly<{
  model: LineModel;
  truth: Rates;
  choosing: readonly Rates[];
  judging: readonly Rates[];
  /** Rates as they were seen. */
  raw: Rates;
}>;

/** Makes a department, and what is known after its people have worked. */
export function departmentOf(size: Size, fraction: Fraction, draws = DRAWS): TrueDepartment {
  const truth = truthOf(size, fraction);
  return { model: modelOf(size, fraction), truth, ...knownOf(size, truth, fraction, draws) };
}

const rows = (stages: number, people: number, of: () => number): readonly Float64Array[] =>
  Array.from({ length: stages }, () => Float64Array.from({ length: people }, of));

function truthOf({ people, stages, spread }: Size, fraction: Fraction): Rates {
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
function modelOf({ people, stages }: Size, fraction: Fraction): LineModel {
  const hours = Array.from({ length: people }, () => 20 + 20 * fraction());
  const visitsALead = 2 - 0.5 ** (stages - 1);
  const inflow = (0.9 * hours.reduce((sum, one) => sum + one, 0)) / visitsALead;
  return {
    hours,
    inflow: Array.from({ length: stages }, (_, stage) => (stage === 0 ? inflow : 0)),
    sentBack: Array.from({ length: stages }, () => 0),
  };
}

function knownOf({ people, visits }: Size, truth: Rates, fraction: Fraction, count: number) {
  const stages = truth.chances.map((row): Evidence => ({
    people,
    effects: 0,
    mixes: [[]],
    cells: [...row].map((chance, person) => ({
      person,
      mix: 0,
      n: visits,
      hits: Array.from({ length: visits }, fraction).filter((one) => one < chance).length,
    })),
  }));
  const strengths = drawsForPlan(stages, count, fraction);
  const times = truth.hours.map((row) =>
    drawWorkTimes(
      [...row].map((mean) => loggedOf(mean, visits, fraction)),
      fraction,
      { draws: 2 * count },
    ),
  );
  const drawsOf = (of: 'choosing' | 'judging', from: number): readonly Rates[] =>
    Array.from({ length: count }, (_, draw) => ({
      chances: strengths.map((one) => Float64Array.from(one[of], (row) => row[draw] ?? 0)),
      hours: times.map((one) => Float64Array.from(one.hours, (row) => row[from + draw] ?? 1)),
    }));
  const raw: Rates = {
    chances: stages.map(({ cells }) => Float64Array.from(cells, ({ hits, n }) => hits / n)),
    hours: times.map((one) =>
      Float64Array.from(one.hours, (row) => row.reduce((sum, value) => sum + value, 0) / row.length),
    ),
  };
  return { choosing: drawsOf('choosing', 0), judging: drawsOf('judging', count), raw };
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
