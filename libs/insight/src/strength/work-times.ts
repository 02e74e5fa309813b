import { drawGamma, drawNormal, drawNormalAbove, type Fraction } from '../chance.ts';

/** How long visits of one person at a stage took, as natural logarithms of hours: those that ended summed up, those that are open one by one. */
export type LoggedTimes = Readonly<{
  count: number;
  sum: number;
  squares: number;
  /** How long each that is not over has taken until now: it will take longer than that. */
  open: readonly number[];
}>;

export type WorkTimes = Readonly<{
  /** For each person a draw in each column of how many hours a visit takes him on average. */
  hours: readonly Float64Array[];
  /** The same of half of the visits: so many take less. */
  median: readonly Float64Array[];
}>;

const DRAWS = 1_000;
const SETTLING = 200;
/** Deviations of people in logarithms that are held possible. */
const SPREADS = [0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.55, 0.75, 1, 1.4];
const USUAL_SPREAD = 0.4;
/** What is known before: as much as two visits whose times lie within a factor of three. */
const BEFORE = { count: 2, squares: 2 };
/** Of the logarithms of one person's times; more is not work but what was booked, and would make the mean of few visits whatever. */
const MOST_VARIANCE = 5;
/** How far the level may lie from what is usual: nine times of ten within a factor of ten. */
const LEVEL_DEVIATION = 1.4;

/**
 * How long a visit takes each person: log-normal, people pooled, and open visits counted as "longer than until now" (censored; Tobin, Econometrica 26,
 * 1958), because whoever leaves them out takes the slow ones for quick. Drawn by a Gibbs sampler with augmented data (Gelman et al., "Bayesian Data Analysis", chapter 11).
 * Nobody without visits is known better than the spread of people allows, and of a stage without visits is held likely what is `usual`, a logarithm of hours, as of the others.
 */
export function drawWorkTimes(
  times: readonly LoggedTimes[],
  fraction: Fraction,
  { draws = DRAWS, usual = 0 }: Readonly<{ draws?: number; usual?: number }> = {},
): WorkTimes {
  const hours = times.map(() => new Float64Array(draws));
  const median = times.map(() => new Float64Array(draws));
  let state = begin(times, usual);
  for (let round = -SETTLING; round < draws; round += 1) {
    state = next(state, times, { fraction, usual });
    if (round < 0) continue;
    for (const [person, level] of state.levels.entries()) {
      set(hours[person], round, Math.exp(level + state.variance / 2));
      set(median[person], round, Math.exp(level));
    }
  }
  return { hours, median };
}

/** The mean logarithm of all times that ended; null: none has. */
export function meanLog(times: readonly LoggedTimes[]): number | null {
  const [count, sum] = times.reduce(([n, all], one) => [n + one.count, all + one.sum], [0, 0]);
  return count > 0 ? sum / count : null;
}

type State = Readonly<{ level: number; levels: Float64Array; variance: number; spread: number }>;

function begin(times: readonly LoggedTimes[], usual: number): State {
  const level = meanLog(times) ?? Math.max(usual, ...times.flatMap(({ open }) => open));
  return { level, levels: new Float64Array(times.length).fill(level), variance: 1, spread: USUAL_SPREAD };
}

function next(
  state: State,
  times: readonly LoggedTimes[],
  { fraction, usual }: Readonly<{ fraction: Fraction; usual: number }>,
): State {
  const deviation = Math.sqrt(state.variance);
  const whole = times.map(({ count, sum, squares, open }, person) => {
    const drawn = open.map((least) => {
      const middle = state.levels[person] ?? 0;
      return middle + deviation * drawNormalAbove(fraction, (least - middle) / deviation);
    });
    return {
      count: count + open.length,
      sum: sum + drawn.reduce((all, one) => all + one, 0),
      squares: squares + drawn.reduce((all, one) => all + one * one, 0),
    };
  });
  const levels = Float64Array.from(whole, ({ count, sum }) => {
    const precision = count / state.variance + 1 / state.spread ** 2;
    const mean = (sum / state.variance + state.level / state.spread ** 2) / precision;
    return mean + drawNormal(fraction) / Math.sqrt(precision);
  });
  const [ofPeople, ofUsual] = [levels.length / state.spread ** 2, 1 / LEVEL_DEVIATION ** 2];
  const middle = (ofPeople * mean(levels) + ofUsual * usual) / (ofPeople + ofUsual);
  const level = middle + drawNormal(fraction) / Math.sqrt(ofPeople + ofUsual);
  const count = whole.reduce((all, one) => all + one.count, BEFORE.count);
  const rest = whole.reduce((all, one, person) => {
    const at = levels[person] ?? 0;
    return all + one.squares - 2 * at * one.sum + one.count * at * at;
  }, BEFORE.squares);
  const variance = Math.min(rest / 2 / drawGamma(fraction, count / 2), MOST_VARIANCE);
  return { level, levels, variance, spread: drawSpread(fraction, levels, level) };
}

function drawSpread(fraction: Fraction, levels: Float64Array, level: number): number {
  const squares = levels.reduce((all, one) => all + (one - level) ** 2, 0);
  const logs = SPREADS.map((spread, place) => {
    const width = ((SPREADS[place + 1] ?? spread) - (SPREADS[place - 1] ?? 0)) / 2;
    const before = Math.log(spread * width) - (spread / USUAL_SPREAD) ** 2 / 2;
    return before - levels.length * Math.log(spread) - squares / (2 * spread ** 2);
  });
  const most = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - most));
  let left = fraction() * weights.reduce((all, one) => all + one, 0);
  return SPREADS[weights.findIndex((weight) => (left -= weight) < 0)] ?? USUAL_SPREAD;
}

function mean(values: Float64Array): number {
  return values.length > 0 ? values.reduce((all, one) => all + one, 0) / values.length : 0;
}

function set(row: Float64Array | undefined, place: number, value: number): void {
  if (row) row[place] = value;
}
