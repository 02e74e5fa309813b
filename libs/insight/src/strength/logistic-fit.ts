import { cholesky, dot, logDeterminant, solveLower, solveUpper, zeros, type Matrix } from './cholesky.ts';
import { chanceOf, type Evidence } from './evidence.ts';

/**
 * The level of a stage may be anything: nine times of ten it is held to lie between 2 and 98 of 100. Wider, and where nothing or everything went forward its mode
 * lies so far out that normal draws around it reach across: of 0 of 39 they said up to 44 of 100 (Gelman et al., "A weakly informative default prior
 * distribution for logistic and other regression models", Annals of Applied Statistics 2, 2008).
 */
const LEVEL_DEVIATION = 2.5;
const MOST_STEPS = 60;
const CLOSE = 1e-9;

/** How far the effects of people and of traits of leads lie from 0, as deviations in log odds. */
export type Spreads = Readonly<{ people: number; traits: number }>;

/** A stage's level, the effects of its leads and of its people in log odds, as they are likeliest, and how well that is known. */
export type LogisticFit = Readonly<{
  /** The level, then the effect of each source, segment and so on. */
  common: Float64Array;
  /** How much each person is above or below. */
  people: Float64Array;
  /** The precision of `common` once that of the people is taken out, as its Cholesky factor. */
  lower: Matrix;
  /** The precision of each person's effect, and how it goes with `common`. */
  precision: Float64Array;
  along: Matrix;
  /** The logarithm of how likely the evidence is under these spreads, by Laplace's approximation, less what is the same for all of them. */
  logEvidence: number;
}>;

/**
 * Fits a logistic model with an effect for each person, normally distributed with the deviation `spreads.people` around the level of the stage: a hierarchical
 * model (Gelman et al., "Bayesian Data Analysis", 3rd edition, chapters 5 and 16), at its mode by Newton's method. People are taken out of each step as a block,
 * so that 200 of them cost no more than their number.
 */
export function fitLogistic(evidence: Evidence, spreads: Spreads): LogisticFit {
  const common = new Float64Array(evidence.effects + 1);
  common[0] = levelOf(evidence);
  let fit: Effects = { common, people: new Float64Array(evidence.people) };
  let reached = objectiveOf(evidence, spreads, fit);
  for (let count = 0; count < MOST_STEPS; count += 1) {
    const step = stepOf(evidence, spreads, fit);
    let [scale, next] = [1, moved(fit, step, 1)];
    let value = objectiveOf(evidence, spreads, next);
    while (value < reached - 1e-12 && scale > 1e-6) {
      scale /= 2;
      next = moved(fit, step, scale);
      value = objectiveOf(evidence, spreads, next);
    }
    [fit, reached] = [next, value];
    if (scale * Math.max(...step.common.map(Math.abs), ...step.people.map(Math.abs)) < CLOSE) break;
  }
  const { lower, precision, along } = curvatureOf(evidence, spreads, fit);
  const determinant =
    logDeterminant(lower) + precision.reduce((sum, one) => sum + Math.log(one * spreads.people ** 2), 0);
  const ofTraits = evidence.effects * Math.log(spreads.traits);
  return { ...fit, lower, precision, along, logEvidence: reached - determinant / 2 - ofTraits };
}

type Effects = Readonly<{ common: Float64Array; people: Float64Array }>;

function levelOf({ cells }: Evidence): number {
  const [hits, n] = cells.reduce(([a, b], cell) => [a + cell.hits, b + cell.n], [0.5, 1]);
  return Math.log(hits / (n - hits));
}

function moved({ common, people }: Effects, step: Effects, scale: number): Effects {
  return {
    common: common.map((value, place) => value + scale * (step.common[place] ?? 0)),
    people: people.map((value, place) => value + scale * (step.people[place] ?? 0)),
  };
}

/** The log odds of each kind of lead at the stage's level. */
export function oddsOfMixes(mixes: Evidence['mixes'], common: Float64Array): Float64Array {
  return Float64Array.from(mixes, (mix) =>
    mix.reduce((sum, effect) => sum + (common[effect + 1] ?? 0), common[0] ?? 0),
  );
}

function objectiveOf({ mixes, cells }: Evidence, spreads: Spreads, { common, people }: Effects): number {
  const odds = oddsOfMixes(mixes, common);
  let sum = 0;
  for (const { person, mix, n, hits } of cells) {
    const one = (odds[mix] ?? 0) + (people[person] ?? 0);
    sum += hits * one - n * (one > 0 ? one + Math.log1p(Math.exp(-one)) : Math.log1p(Math.exp(one)));
  }
  for (const [place, value] of common.entries()) sum -= (value / deviationOf(place, spreads)) ** 2 / 2;
  for (const value of people) sum -= (value / spreads.people) ** 2 / 2;
  return sum;
}

const deviationOf = (place: number, { traits }: Spreads): number => (place === 0 ? LEVEL_DEVIATION : traits);

/** The slope and curvature of the objective, people taken out of the rest. */
function curvatureOf({ people: count, mixes, cells }: Evidence, spreads: Spreads, at: Effects) {
  const size = at.common.length;
  const whole = zeros(size);
  const along = zeros(count, size);
  const precision = new Float64Array(count).fill(1 / spreads.people ** 2);
  const slope = {
    common: new Float64Array(size),
    people: at.people.map((value) => -value / spreads.people ** 2),
  };
  const odds = oddsOfMixes(mixes, at.common);
  for (const [place, value] of at.common.entries()) {
    slope.common[place] = -value / deviationOf(place, spreads) ** 2;
    add(whole[place], place, 1 / deviationOf(place, spreads) ** 2);
  }
  for (const { person, mix, n, hits } of cells) {
    const chance = chanceOf((odds[mix] ?? 0) + (at.people[person] ?? 0));
    const [weight, rest] = [n * chance * (1 - chance), hits - n * chance];
    const places = [0, ...(mixes[mix] ?? []).map((effect) => effect + 1)];
    for (const row of places) {
      for (const column of places) add(whole[row], column, weight);
      add(along[person], row, weight);
      add(slope.common, row, rest);
    }
    add(precision, person, weight);
    add(slope.people, person, rest);
  }
  for (const [person, row] of along.entries())
    for (let one = 0; one < size; one += 1)
      for (let other = 0; other <= one; other += 1)
        add(whole[one], other, (-(row[one] ?? 0) * (row[other] ?? 0)) / (precision[person] ?? 1));
  return { lower: cholesky(whole), precision, along, slope };
}

function stepOf(evidence: Evidence, spreads: Spreads, at: Effects): Effects {
  const { lower, precision, along, slope } = curvatureOf(evidence, spreads, at);
  const right = Float64Array.from(slope.common);
  for (const [person, row] of along.entries())
    for (const [place, value] of row.entries())
      add(right, place, (-value * (slope.people[person] ?? 0)) / (precision[person] ?? 1));
  const common = solveUpper(lower, solveLower(lower, right));
  const people = slope.people.map(
    (value, person) => (value - dot(along[person], common, common.length)) / (precision[person] ?? 1),
  );
  return { common, people };
}

function add(numbers: Float64Array | undefined, place: number, value: number): void {
  if (numbers) numbers[place] = (numbers[place] ?? 0) + value;
}
