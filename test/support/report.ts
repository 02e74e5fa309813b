/** The middle value; of an even number of values the lower one of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** The ratio of two series taken in turn, pair by pair: median, and the smallest and largest. */
export function ratio(ours: readonly number[], theirs: readonly number[]): string {
  const ratios = ours.map((value, index) => value / (theirs[index] ?? Number.NaN));
  return `${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}-${Math.max(...ratios).toFixed(2)})`;
}

/** How large a share of one sum another is, and its standard error. */
export type SumsRatio = Readonly<{ ratio: number; error: number }>;

/** What a sum is of another, over cases that are alike (the ratio estimator: Cochran, "Sampling Techniques", 3rd edition, 1977, chapter 6): no case counts more than it weighs. */
export function sumsRatio(parts: readonly number[], wholes: readonly number[]): SumsRatio {
  const whole = wholes.reduce((sum, one) => sum + one, 0);
  const ratio = parts.reduce((sum, one) => sum + one, 0) / whole;
  const squares = parts.reduce((sum, one, place) => sum + (one - ratio * (wholes[place] ?? 0)) ** 2, 0);
  const count = parts.length;
  return { ratio, error: Math.sqrt((squares * count) / Math.max(count - 1, 1)) / whole };
}

/** "0.97 ± 0.02". */
export function withError({ ratio: value, error }: SumsRatio): string {
  return `${value.toFixed(2)} ± ${error.toFixed(2)}`;
}

/** Prints rows under their heads, columns aligned. */
export function printTable(heads: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ');
  console.log([line(heads), ...rows.map(line)].join('\n'));
}
