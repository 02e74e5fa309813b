import { drawNormal, type Fraction } from '../chance.ts';
import { cholesky, dot, solveLower, zeros } from './cholesky.ts';
import { chanceOf, type Evidence } from './evidence.ts';
import { traitSpreadOf } from './draw-chances.ts';
import { fitLogistic, oddsOfMixes } from './logistic-fit.ts';

const TRIALS = 1_999;
/** A spread at which people are as good as alike. */
const NONE = 1e-5;

/**
 * How often chance alone would let people differ as much as was seen, if all were alike once their leads are taken into account: the score test of a variance
 * component (X. Lin, "Variance component testing in generalised linear models with random effects", Biometrika 84, 1997), its distribution drawn instead of
 * approximated. 1 with less than two people.
 */
export function testSpread(evidence: Evidence, fraction: Fraction): number {
  if (evidence.people < 2) return 1;
  const { rest, lower } = underNone(evidence);
  const seen = dot(rest, rest, rest.length);
  let asFar = 0;
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const drawn = rest.map(() => drawNormal(fraction));
    const square = lower.reduce((sum, row, place) => sum + dot(row, drawn, place + 1) ** 2, 0);
    if (square >= seen) asFar += 1;
  }
  return (asFar + 1) / (TRIALS + 1);
}

/** By how many visits each person is above what is expected of all, and the factor of how these sums vary by chance. */
function underNone(evidence: Evidence) {
  const {
    common,
    along,
    lower: ofCommon,
  } = fitLogistic(evidence, { people: NONE, traits: traitSpreadOf(evidence) });
  const odds = oddsOfMixes(evidence.mixes, common);
  const [rest, variance] = [new Float64Array(evidence.people), new Float64Array(evidence.people)];
  for (const { person, mix, n, hits } of evidence.cells) {
    const chance = chanceOf(odds[mix] ?? 0);
    rest[person] = (rest[person] ?? 0) + hits - n * chance;
    variance[person] = (variance[person] ?? 0) + n * chance * (1 - chance);
  }
  // What is common is fitted to the same visits, which takes a part of the variance away.
  const taken = along.map((row) => solveLower(ofCommon, row));
  const whole = zeros(evidence.people);
  for (const [one, row] of whole.entries()) {
    for (let other = 0; other <= one; other += 1)
      row[other] = -dot(taken[one], taken[other], taken[one]?.length ?? 0);
    row[one] = (row[one] ?? 0) + (variance[one] ?? 0) * (1 + 1e-6) + 1e-9;
  }
  return { rest, lower: cholesky(whole) };
}
