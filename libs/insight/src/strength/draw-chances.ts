import { drawNormal, type Fraction } from '../chance.ts';
import { dot, solveUpper } from './cholesky.ts';
import { chanceOf, sharesOf, type Evidence } from './evidence.ts';
import { fitLogistic, oddsOfMixes, type LogisticFit } from './logistic-fit.ts';

/** Deviations of people in log odds that are held possible: from "all alike" to "one passes on seven times of eight, another once of eight". */
export const SPREADS = [0.01, 0.05, 0.1, 0.15, 0.2, 0.27, 0.35, 0.45, 0.6, 0.8, 1.05, 1.4, 2];
/**
 * Before anything is seen a spread is as likely as by Rayleigh's distribution with this mode. It keeps away from 0 (Chung et al., "A nondegenerate penalized likelihood
 * estimator for variance parameters", Psychometrika 78, 2013): with few people chance alone makes them look alike, and intervals would be too narrow.
 */
const USUAL_SPREAD = 0.5;

/** Deviations of the traits of leads that are held possible, and the spread of people under which they are compared. */
const TRAIT_SPREADS = [0.05, 0.15, 0.3, 0.6, 1.2];
const COMPARED_AT = 0.35;

/** How far traits of leads lie apart, as it is likeliest: taken for true, as there are many of them and nobody is judged by it. */
export function traitSpreadOf(evidence: Evidence): number {
  const [usual = 1] = TRAIT_SPREADS;
  const likeliest = { spread: usual, log: -Infinity };
  for (const spread of evidence.effects > 0 ? TRAIT_SPREADS : []) {
    const log = fitLogistic(evidence, { people: COMPARED_AT, traits: spread }).logEvidence;
    if (log > likeliest.log) [likeliest.spread, likeliest.log] = [spread, log];
  }
  return likeliest.spread;
}

/** A spread of people that is held possible, how likely it is after what was seen, and the fit under it. */
export type WeighedFit = Readonly<{ spread: number; weight: number; fit: LogisticFit }>;

/**
 * The model under each spread of the people that is held possible, with its weight after the evidence: not one spread is taken for the true one, because
 * with few people nobody knows it, and intervals that act as if are too narrow.
 */
export function weighSpreads(evidence: Evidence): readonly WeighedFit[] {
  const traits = traitSpreadOf(evidence);
  const fits = SPREADS.map((spread) => ({ spread, fit: fitLogistic(evidence, { people: spread, traits }) }));
  const logs = fits.map(
    ({ spread, fit }, place) =>
      fit.logEvidence + Math.log(spread * widthOf(place)) - (spread / USUAL_SPREAD) ** 2 / 2,
  );
  const most = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - most));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return fits.map((one, place) => ({ ...one, weight: (weights[place] ?? 0) / sum }));
}

/** Of how many spreads around it one stands for the others. */
export function widthOf(place: number): number {
  const below = SPREADS[place - 1] ?? 0;
  const above = SPREADS[place + 1] ?? 2 * (SPREADS[place] ?? 0) - below;
  return (above - below) / 2;
}

/**
 * `count` draws of what each person's conversion would be with the leads that the stage usually gets: for each person a row with a chance for each draw, so that
 * what belongs together stays in one column. Columns come in the order of the spreads: those of several stages are not to be taken together, see plan-draws.ts.
 */
export function drawChances(
  evidence: Evidence,
  fits: readonly WeighedFit[],
  count: number,
  fraction: Fraction,
): readonly Float64Array[] {
  const weights = fits.map(({ weight }) => weight);
  const fitAt = (draw: number): LogisticFit | undefined =>
    fits[placeAt(weights, (draw + fraction()) / count)]?.fit;
  return drawColumns(evidence, count, fitAt, fraction);
}

/** The same, a column for each of the fits. */
export function drawUnder(
  evidence: Evidence,
  fits: readonly LogisticFit[],
  fraction: Fraction,
): readonly Float64Array[] {
  return drawColumns(evidence, fits.length, (draw) => fits[draw], fraction);
}

function drawColumns(
  evidence: Evidence,
  count: number,
  fitAt: (draw: number) => LogisticFit | undefined,
  fraction: Fraction,
): readonly Float64Array[] {
  const shares = sharesOf(evidence);
  const drawn = Array.from({ length: evidence.people }, () => new Float64Array(count));
  for (let draw = 0; draw < count; draw += 1) {
    const fit = fitAt(draw);
    if (!fit) throw new RangeError('no fit to draw from');
    const { common, people } = drawEffects(fit, fraction);
    const odds = oddsOfMixes(evidence.mixes, common);
    for (const [person, row] of drawn.entries()) {
      let chance = 0;
      for (const [mix, share] of shares.entries())
        chance += share * chanceOf((odds[mix] ?? 0) + (people[person] ?? 0));
      row[draw] = chance;
    }
  }
  return drawn;
}

/** The place that is reached at a share of the sum of all weights. */
export function placeAt(weights: readonly number[], share: number): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  const place = weights.findIndex((weight) => (sum += weight) >= share * all);
  return place < 0 ? weights.length - 1 : place;
}

/** One draw from the normal distribution around the mode: first what is common, then each person given that. */
function drawEffects(fit: LogisticFit, fraction: Fraction) {
  const away = solveUpper(
    fit.lower,
    fit.common.map(() => drawNormal(fraction)),
  );
  const common = fit.common.map((value, place) => value + (away[place] ?? 0));
  const people = fit.people.map((value, person) => {
    const precision = fit.precision[person] ?? 1;
    const shift = dot(fit.along[person], away, away.length) / precision;
    return value - shift + drawNormal(fraction) / Math.sqrt(precision);
  });
  return { common, people };
}
