/** Over how many minutes times are looked at. */
export const SPANS = [60, 1_440, 10_080] as const;
export type Span = (typeof SPANS)[number];

/** What of the queues is shown, as it stands in the address. */
export type QueuesSearch = Readonly<{ over?: Span }>;

/** Reads it out of an address; what makes no sense there is left out. */
export function queuesSearch({ over }: Readonly<Record<string, unknown>>): QueuesSearch {
  const span = SPANS.find((one) => one === Number(over));
  return span === undefined ? {} : { over: span };
}
