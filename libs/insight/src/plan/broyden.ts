/** What has been learned of how far to go, to where a map gives back what it was given; made once, written over with each search. */
export type Steps = Readonly<{
  /** What is held to be the inverse of how `away` falls with a step, row by row. */
  inverse: Float64Array;
  stepped: Float64Array;
  before: Float64Array;
  turned: Float64Array;
  along: Float64Array;
}>;

/** Room for steps in so many dimensions, with nothing learned. */
export function stepsIn(size: number): Steps {
  const row = (): Float64Array => new Float64Array(size);
  const inverse = new Float64Array(size * size);
  learnNothing(inverse, size);
  return { inverse, stepped: row(), before: row(), turned: row(), along: row() };
}

/** From now on a step goes as far as the map does. */
export function learnNothing(inverse: Float64Array, size: number): void {
  inverse.fill(0);
  for (let one = 0; one < size; one += 1) inverse[one * size + one] = 1;
}

/** A step that says nothing of the direction in which it went is not learned from. */
const LEAST_ALONG = 0.05;

/**
 * Moves `at` towards where the map gives back what it is given; `away` is how far it was led away from there. Each step learns from
 * the one before, a first one takes what was learned by then (Broyden, "A class of methods for solving nonlinear simultaneous equations", Mathematics of Computation 19, 1965). Nothing falls below 0.
 */
export function stepByBroyden(steps: Steps, at: Float64Array, away: Float64Array, isFirst: boolean): void {
  const { inverse, stepped, before, turned } = steps;
  const size = at.length;
  if (!isFirst) learn(steps, away);
  for (let one = 0; one < size; one += 1) turned[one] = timesRow(inverse, one, away);
  for (let one = 0; one < size; one += 1) {
    const was = at[one] ?? 0;
    const now = Math.max(was + (turned[one] ?? 0), 0);
    stepped[one] = now - was;
    at[one] = now;
  }
  before.set(away);
}

/** Has the inverse make of the last change what the last step was. */
function learn({ inverse, stepped, before, turned, along }: Steps, away: Float64Array): void {
  const size = away.length;
  for (let one = 0; one < size; one += 1) before[one] = (before[one] ?? 0) - (away[one] ?? 0);
  let [agreed, length] = [0, 0];
  for (let one = 0; one < size; one += 1) {
    const step = stepped[one] ?? 0;
    turned[one] = timesRow(inverse, one, before);
    agreed += step * (turned[one] ?? 0);
    length += step * step;
  }
  if (agreed <= LEAST_ALONG * length) return;
  along.fill(0);
  for (let one = 0; one < size; one += 1)
    for (let column = 0; column < size; column += 1)
      along[column] = (along[column] ?? 0) + (stepped[one] ?? 0) * (inverse[one * size + column] ?? 0);
  for (let one = 0; one < size; one += 1) {
    const factor = ((stepped[one] ?? 0) - (turned[one] ?? 0)) / agreed;
    for (let column = 0; column < size; column += 1) {
      const place = one * size + column;
      inverse[place] = (inverse[place] ?? 0) + factor * (along[column] ?? 0);
    }
  }
}

function timesRow(matrix: Float64Array, row: number, column: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < column.length; place += 1)
    sum += (matrix[row * column.length + place] ?? 0) * (column[place] ?? 0);
  return sum;
}
