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

/** Log-normally distributed, by the mean and the deviation of the logarithms. */
export function drawLogNormal(
  fraction: Fraction,
  { level, deviation }: Readonly<{ level: number; deviation: number }>,
): number {
  return Math.exp(level + deviation * drawNormal(fraction));
}

/** Exponentially distributed with this mean. */
export function drawWaiting(fraction: Fraction, mean: number): number {
  return -mean * Math.log(1 - fraction());
}

/** Standard normally distributed, of what lies above a bound (Robert, "Simulation of truncated normal variables", Statistics and Computing 5, 1995). */
export function drawNormalAbove(fraction: Fraction, bound: number): number {
  if (bound <= 0.4)
    for (;;) {
      const drawn = drawNormal(fraction);
      if (drawn >= bound) return drawn;
    }
  const rate = (bound + Math.sqrt(bound * bound + 4)) / 2;
  for (;;) {
    const drawn = bound - Math.log(1 - fraction()) / rate;
    if (fraction() <= Math.exp(-((drawn - rate) ** 2) / 2)) return drawn;
  }
}
