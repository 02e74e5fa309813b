/** How many seconds a moment of a column lies before $1, never fewer than none; null where there is no moment. */
export function secondsSince(column: string): string {
  return `(case when ${column} is not null then greatest(extract(epoch from $1::timestamptz - ${column}), 0)::float8 end)`;
}
