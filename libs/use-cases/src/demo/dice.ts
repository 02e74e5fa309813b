import { drawBelow, drawFraction, drawUint32, seedRandom, type Drawn, type RandomState } from '#platform';

/** A seeded source of chance for one simulation: equal seeds, asked in the same order, give equal answers. */
export class Dice {
  private state: RandomState;

  constructor(seed: number) {
    this.state = seedRandom(seed);
  }

  /** From 0 (included) to 1 (excluded). */
  fraction(): number {
    return this.draw(drawFraction);
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** One of a list, each equally likely; throws a RangeError when it is empty. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.draw((state) => drawBelow(state, items.length))];
    if (item === undefined) throw new RangeError('Nothing to pick from');
    return item;
  }

  /** One of a list, each as likely as its weight says; throws a RangeError when it is empty. */
  pickWeighted<Item extends Readonly<{ weight: number }>>(items: readonly Item[]): Item {
    const sum = items.reduce((total, { weight }) => total + weight, 0);
    let left = this.fraction() * sum;
    const found = items.find(({ weight }) => (left -= weight) < 0) ?? items.at(-1);
    if (found === undefined) throw new RangeError('Nothing to pick from');
    return found;
  }

  /** Normally distributed with mean 0 and deviation 1 (Box and Muller, 1958). */
  normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.fraction()));
    return radius * Math.cos(2 * Math.PI * this.fraction());
  }

  /** Log-normally distributed: half of the values are below the median; `spread` is the deviation of the logarithm. */
  logNormal(median: number, spread: number): number {
    return median * Math.exp(spread * this.normal());
  }

  /** Fills bytes by chance. */
  readonly fill = (bytes: Uint8Array): void => {
    // Four bytes a draw: ids take most of the chance that a simulation needs.
    for (let index = 0, bits = 0; index < bytes.length; index += 1, bits >>>= 8) {
      if (index % 4 === 0) bits = this.draw(drawUint32);
      bytes[index] = bits & 0xff;
    }
  };

  private draw(from: (state: RandomState) => Drawn): number {
    const [value, next] = from(this.state);
    this.state = next;
    return value;
  }
}
