/** A moment of a column as epoch milliseconds. */
export function ms(column: string): string {
  return `(extract(epoch from ${column}) * 1000)::float8`;
}
