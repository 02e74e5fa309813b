/** When somebody had a lead: from when on, and until when. Epoch milliseconds. */
export type Held = Readonly<{ from: number; until: number }>;

/**
 * How much of his working time each lead took that somebody had, in milliseconds and in their order: while he had several at once each took the same part of it
 * (processor sharing; Kleinrock, "Time-shared systems", Journal of the ACM 14, 1967). All together they take the time in which he worked and had any. Who waits for
 * customers all day seems to work all of it: it is never less than what a lead takes, and a plan that is made of it promises no more than has been done.
 * `worked` says how much working time lies between two moments.
 */
export function sharedTimes(
  held: readonly Held[],
  worked: (from: number, until: number) => number,
): readonly number[] {
  const moments = held
    .flatMap(({ from, until }, place) => [
      { at: from, place, begins: true },
      { at: Math.max(until, from), place, begins: false },
    ])
    .toSorted((one, other) => one.at - other.at);
  // What a lead would have taken that he had all the time; each takes what the clock has gone while he had it.
  let [clock, count, since] = [0, 0, 0];
  const begun = new Map<number, number>();
  const taken = held.map(() => 0);
  for (const { at, place, begins } of moments) {
    if (count > 0 && at > since) clock += worked(since, at) / count;
    since = at;
    count += begins ? 1 : -1;
    if (begins) begun.set(place, clock);
    else taken[place] = clock - (begun.get(place) ?? clock);
  }
  return taken;
}
