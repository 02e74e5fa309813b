/** A moment's column as the text that answers carry: ISO 8601 to the millisecond, in UTC. */
export function iso(column: string): string {
  return `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
