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

/**
 * How long a visit takes each person: log-normal, people pooled, and open visits counted as "longer than until now" (censored; Tobin, Econometrica 26,
 * 1958), because whoever leaves them out takes the slow ones for quick. Drawn by a Gibbs sampler with augmented data (Gelman et al., "Bayesian Data Analysis", chapter 11).
 * Nobody without visits is known better than the spread of people allows.
 */
export function drawWorkTimes(times: readonly LoggedTimes[], fraction: Fraction, draws = DRAWS): WorkTimes {
  const hours = times.map(() => new Float64Array(draws));
  const median = times.map(() => new Float64Array(draws));
  let state = begin(times);
  for (let round = -SETTLING; round < draws; round += 1) {
    state = next(state, times, fraction);
    if (round < 0) continue;
    for (const [person, level] of state.levels.entries()) {
      set(hours[person], round, Math.exp(level + state.variance / 2));
      set(median[person], round, Math.exp(level));
    }
  }
  return { hours, median };
}

type State = Readonly<{ level: number; levels: Float64Array; variance: number; spread: number }>;

function begin(times: readonly LoggedTimes[]): State {
  const [count, sum] = times.reduce(([n, all], one) => [n + one.count, all + one.sum], [0, 0]);
  const level = count > 0 ? sum / count : Math.max(0, ...times.flatMap(({ open }) => open));
  return { level, levels: new Float64Array(times.length).fill(level), variance: 1, spread: USUAL_SPREAD };
}

function next(state: State, times: readonly LoggedTimes[], fraction: Fraction): State {
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
  const people = Math.max(levels.length, 1);
  const level = mean(levels) + (drawNormal(fraction) * state.spread) / Math.sqrt(people);
  const count = whole.reduce((all, one) => all + one.count, BEFORE.count);
  const rest = whole.reduce((all, one, person) => {
    const at = levels[person] ?? 0;
    return all + one.squares - 2 * at * one.sum + one.count * at * at;
  }, BEFORE.squares);
  const variance = rest / 2 / drawGamma(fraction, count / 2);
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
