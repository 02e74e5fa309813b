/** Between which two shares the true one lies. */
export type Interval = Readonly<{ low: number; high: number }>;

/** The standard normal's quantile for 95 % between the two ends. */
export const Z95 = 1.959963984540054;

/**
 * The interval, of 95 % unless another `z` is given, of a share of which `hits` of `n` were seen: the score interval of E. B. Wilson, "Probable inference, the law of succession,
 * and statistical inference", JASA 22 (1927). It stays within 0 and 1 and is honest with few, where the usual one is not. All that is
 * possible when n is 0.
 */
export function shareInterval(hits: number, n: number, z = Z95): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const share = hits / n;
  const scale = 1 + z ** 2 / n;
  const middle = (share + z ** 2 / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return { low: hits === 0 ? 0 : middle - half, high: hits === n ? 1 : middle + half };
}
