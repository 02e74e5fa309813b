import type { Likely } from '../likely.ts';
import { chanceOf } from './evidence.ts';
import { oddsOfMixes } from './logistic-fit.ts';
import { weighSpreads } from './draw-chances.ts';
import { byPerson, weighVisits, type WorkedVisits } from './weigh-visits.ts';

/** How well visits were foretold, by what was known before them. */
export type PredictionCheck = Readonly<{
  /** How many visits were foretold. */
  visits: number;
  /** The mean logarithmic loss of a visit: less is better. */
  loss: Readonly<{ model: number; equal: number; raw: number }>;
  /** By how much the loss of each other rule is more than that of the model, with between what that lies by chance, nine times of ten: beyond 0 it is more than luck. */
  ahead: Readonly<{ equal: Likely; raw: Likely }>;
  /** Visits by what the model said of them, from the least likely to the likeliest: what it said on average, and what came. */
  calibration: readonly Readonly<{ said: number; came: number; n: number }>[];
}>;

/** Each cut foretells the weeks up to the next one. */
const CUTS = [12, 9, 6, 3];
const WEEKS = 3;
const CLASSES = 5;

/**
 * Foretells the last twelve weeks by what was known before each three of them, with three rules: this model, "everybody is equal", and the rate of each as it was
 * seen. A model that is worse than one of these has nothing to say of the team. Null: there is nothing before, or nothing to foretell.
 */
export function checkPredictions(visits: readonly WorkedVisits[]): PredictionCheck | null {
  const told = CUTS.flatMap((cut) => foretell(visits, cut));
  const n = told.reduce((sum, one) => sum + one.ended, 0);
  if (n === 0) return null;
  const lossOf = (rule: 'model' | 'equal' | 'raw'): number =>
    told.reduce((sum, one) => sum + loss(one, one[rule]), 0) / n;
  return {
    visits: n,
    loss: { model: lossOf('model'), equal: lossOf('equal'), raw: lossOf('raw') },
    ahead: { equal: aheadOf(told, 'equal'), raw: aheadOf(told, 'raw') },
    calibration: calibrationOf(told),
  };
}

type Foretold = Readonly<{ ended: number; forward: number; model: number; equal: number; raw: number }>;

function foretell(visits: readonly WorkedVisits[], cut: number): readonly Foretold[] {
  const known = visits
    .filter(({ weeksAgo }) => weeksAgo >= cut)
    .map((one) => ({ ...one, weeksAgo: one.weeksAgo - cut }));
  const next = visits.filter(({ weeksAgo }) => weeksAgo < cut && weeksAgo >= cut - WEEKS);
  if (known.every(({ ended }) => ended === 0)) return [];
  const chance = modelOf(known);
  const equal = rateOf(known, 0.5);
  const own = byPerson(known);
  return next.map((one) => ({
    ...one,
    model: chance(one),
    equal,
    // A rate of 0 or 1 would make the loss infinite.
    raw: rateOf(own.get(one.employeeId) ?? [], equal),
  }));
}

/** What the model says of visits, at the mode of each spread. */
function modelOf(known: readonly WorkedVisits[]): (one: WorkedVisits) => number {
  const { employeeIds, traits, evidence } = weighVisits(known);
  const fits = weighSpreads(evidence).filter(({ weight }) => weight > 0.001);
  return (one) => {
    const mix = one.traits.map((trait) => traits.indexOf(trait)).filter((place) => place >= 0);
    const person = employeeIds.indexOf(one.employeeId);
    return fits.reduce((sum, { weight, fit }) => {
      const [odds = 0] = oddsOfMixes([mix], fit.common);
      return sum + weight * chanceOf(odds + (fit.people[person] ?? 0));
    }, 0);
  };
}

function rateOf(visits: readonly WorkedVisits[], before: number): number {
  const [hits, n] = visits.reduce(([a, b], one) => [a + one.forward, b + one.ended], [before, 1]);
  return hits / n;
}

function loss({ ended, forward }: Foretold, chance: number): number {
  const [went, stayed] = lossesAt(chance);
  return forward * went + (ended - forward) * stayed;
}

/** The loss of a visit that left forward, and of one that did not. */
function lossesAt(chance: number): readonly [number, number] {
  const within = Math.min(Math.max(chance, 1e-6), 1 - 1e-6);
  return [-Math.log(within), -Math.log(1 - within)];
}

/** Nine of ten of a normal distribution lie no further off, in deviations. */
const NINE_OF_TEN = 1.645;

/**
 * The mean of what a rule has lost more than the model, visit by visit, and its standard error over them (Diebold and Mariano, "Comparing predictive accuracy", 1995, of visits that are independent): both
 * foretell the same leads, so that what is hard about a lead cancels out. A lead that comes to a stage again counts as another one, which is rare.
 */
function aheadOf(told: readonly Foretold[], rule: 'equal' | 'raw'): Likely {
  let [n, sum, squares] = [0, 0, 0];
  for (const one of told) {
    const [model, other] = [lossesAt(one.model), lossesAt(one[rule])];
    const [went, stayed] = [other[0] - model[0], other[1] - model[1]];
    n += one.ended;
    sum += one.forward * went + (one.ended - one.forward) * stayed;
    squares += one.forward * went ** 2 + (one.ended - one.forward) * stayed ** 2;
  }
  const mean = sum / n;
  const error = n > 1 ? Math.sqrt(Math.max(squares / n - mean ** 2, 0) / (n - 1)) : Infinity;
  return { mean, low: mean - NINE_OF_TEN * error, high: mean + NINE_OF_TEN * error };
}

function calibrationOf(told: readonly Foretold[]): PredictionCheck['calibration'] {
  const sorted = told.toSorted((one, other) => one.model - other.model);
  const n = sorted.reduce((sum, { ended }) => sum + ended, 0);
  const classes = Array.from({ length: CLASSES }, () => ({ said: 0, came: 0, n: 0 }));
  let passed = 0;
  for (const { ended, forward, model } of sorted) {
    const one = classes[Math.min(Math.floor((passed / n) * CLASSES), CLASSES - 1)];
    passed += ended;
    if (!one) continue;
    one.said += model * ended;
    one.came += forward;
    one.n += ended;
  }
  return classes
    .filter((one) => one.n > 0)
    .map(({ said, came, n: count }) => ({ said: said / count, came: came / count, n: count }));
}
