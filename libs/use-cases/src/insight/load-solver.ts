import loadHighs from 'highs';
import type { Solve } from '#insight';

/** A line within a thousandth of the best is as good: what is known of people is far less exact. */
const GAP = 0.001;
/** What is not proven the best by then is the best found. */
const MOST_SECONDS = 10;

/**
 * HiGHS (https://highs.dev), compiled to WebAssembly. Loading takes a tenth of a second; solving keeps the thread. What it gives solves the program to within a
 * thousandth, or is null where nothing meets all conditions, or nothing was found in ten seconds.
 */
export async function loadSolver(): Promise<Solve> {
  const highs = await loadHighs();
  return (program) => {
    const { Columns: columns } = highs.solve(program, {
      mip_rel_gap: GAP,
      time_limit: MOST_SECONDS,
      output_flag: false,
      random_seed: 1,
    });
    const found = Object.entries(columns).flatMap(([name, { Primal: value }]) =>
      value !== undefined && Number.isFinite(value) ? [[name, value] as const] : [],
    );
    return found.length > 0 ? new Map(found) : null;
  };
}
