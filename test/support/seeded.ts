import type { Fraction } from '#insight';
import { drawFraction, seedRandom } from '#platform';

/** A source of chance with a seed: equal seeds, asked in the same order, give equal answers. */
export function seeded(seed: number): Fraction {
  let state = seedRandom(seed);
  return () => {
    const [value, next] = drawFraction(state);
    state = next;
    return value;
  };
}
