import type { RowCounts } from '#database/privacy';

/** Counts of rows by table, each table once. */
export function addedUp(...all: readonly RowCounts[]): RowCounts {
  const sum: Record<string, number> = {};
  for (const counts of all)
    for (const [table, rows] of Object.entries(counts)) sum[table] = (sum[table] ?? 0) + rows;
  return sum;
}
