/** So many of those that are counted may still be open. */
const MOST_OPEN = 0.1;

/**
 * How many of the oldest leads can be counted: as many as there are of which nine tenths have ended. Newer ones are left out whether they have ended or not, for what ends quickly may end otherwise than what takes long.
 * `ended`: of each whether it has, the oldest first.
 */
export function oldestSettled(ended: readonly boolean[]): number {
  let [open, settled] = [0, 0];
  for (const [place, one] of ended.entries()) {
    open += one ? 0 : 1;
    if (open <= MOST_OPEN * (place + 1)) settled = place + 1;
  }
  return settled;
}
