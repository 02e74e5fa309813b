/** A source of chance: each call gives another number from 0 to below 1. */
export type Fraction = () => number;

/** Normally distributed with mean 0 and deviation 1 (Box and Muller, 1958). */
export function drawNormal(fraction: Fraction): number {
  return Math.sqrt(-2 * Math.log(1 - fraction())) * Math.cos(2 * Math.PI * fraction());
}

/** Gamma distributed with this shape and scale 1 (Marsaglia and Tsang, "A simple method for generating gamma variables", ACM TOMS 26, 2000). */
export function drawGamma(fraction: Fraction, shape: number): number {
  if (shape < 1) return drawGamma(fraction, shape + 1) * (1 - fraction()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(fraction);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - fraction()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Shares that add up to 1, by a Dirichlet distribution with these weights: what is known of the shares behind so many seen cases of each kind. */
export function drawShares(fraction: Fraction, weights: readonly number[]): readonly number[] {
  const drawn = weights.map((weight) => (weight > 0 ? drawGamma(fraction, weight) : 0));
  const sum = drawn.reduce((total, one) => total + one, 0);
  return sum > 0 ? drawn.map((one) => one / sum) : drawn;
}
