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

/**
 * A department to be made: so many people and stages, visits that each person had at each on average, how far those numbers lie apart (the deviation of their logarithms; 0:
 * everybody had as many), and how far people lie apart, in log odds.
 */
export type Size = Readonly<{
  people: number;
  stages: number;
  visits: number;
  uneven: number;
  spread: number;
}>;

/** A department of which is known how its people are, and what would be known of them. */
export type TrueDepartment = Readonly<{
  model: LineModel;
  truth: Rates;
  choosing: readonly Rates[];
  judging: readonly Rates[];
  /** Rates as they were seen: who had no visit is taken for the average of his stage. */
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

function knownOf(size: Size, truth: Rates, fraction: Fraction, count: number) {
  const visits = truth.chances.map((row) =>
    Array.from(row, (chance): Seen => {
      const n = visitsOf(size, fraction);
      return { n, sum: Array.from({ length: n }, fraction).filter((one) => one < chance).length };
    }),
  );
  const stages = visits.map((row): Evidence => ({
    people: size.people,
    effects: 0,
    mixes: [[]],
    cells: row.map(({ n, sum: hits }, person) => ({ person, mix: 0, n, hits })),
  }));
  const strengths = drawsForPlan(stages, count, fraction);
  const times = truth.hours.map((row, stage) => {
    const worked = Array.from(row, (mean, person) =>
      hoursOf(mean, visits[stage]?.[person]?.n ?? 0, fraction),
    );
    return { worked, ...drawWorkTimes(worked.map(loggedOf), fraction, { draws: 2 * count }) };
  });
  const drawsOf = (of: 'choosing' | 'judging', from: number): readonly Rates[] =>
    Array.from({ length: count }, (_, draw) => ({
      chances: strengths.map((one) => Float64Array.from(one[of], (row) => row[draw] ?? 0)),
      hours: times.map((one) => Float64Array.from(one.hours, (row) => row[from + draw] ?? 1)),
    }));
  const raw: Rates = {
    chances: visits.map(rawOf),
    hours: times.map(({ worked }) => rawOf(worked.map((all) => ({ n: all.length, sum: sumOf(all) })))),
  };
  return { choosing: drawsOf('choosing', 0), judging: drawsOf('judging', count), raw };
}

/** What was seen of somebody: so many visits, and the sum of what is asked of them. */
type Seen = Readonly<{ n: number; sum: number }>;

function visitsOf({ visits, uneven }: Size, fraction: Fraction): number {
  return uneven === 0
    ? visits
    : Math.round(visits * Math.exp(uneven * drawNormal(fraction) - uneven ** 2 / 2));
}

function hoursOf(mean: number, visits: number, fraction: Fraction): readonly number[] {
  const middle = Math.log(mean) - OF_VISITS ** 2 / 2;
  return Array.from({ length: visits }, () => Math.exp(middle + OF_VISITS * drawNormal(fraction)));
}

function loggedOf(hours: readonly number[]): LoggedTimes {
  const logs = hours.map(Math.log);
  return {
    count: logs.length,
    sum: sumOf(logs),
    squares: sumOf(logs.map((one) => one ** 2)),
    open: [],
  };
}

/** A mean for each person of a stage, as it was seen. */
function rawOf(row: readonly Seen[]): Float64Array {
  const usual = sumOf(row.map(({ sum }) => sum)) / Math.max(sumOf(row.map(({ n }) => n)), 1);
  return Float64Array.from(row, ({ n, sum }) => (n > 0 ? sum / n : usual));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0);
}
