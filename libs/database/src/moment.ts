/** An instant (epoch milliseconds) as the database takes it. */
export function moment(instant: number): string {
  return new Date(instant).toISOString();
}
