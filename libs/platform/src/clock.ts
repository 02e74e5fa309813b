/** The only source of "now": handed in wherever time matters, so that tests and simulations own it. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => Date.now() };

/**
 * A clock that begins as the machine's and then goes on by itself, by how much time has passed: when somebody sets the machine's by an hour,
 * nothing becomes due an hour early.
 */
export class SteadyClock implements Clock {
  private began = 0;

  /** `machine` is what it begins as, `passed` the milliseconds since a moment that never changes. */
  constructor(
    private readonly machine: () => number = () => Date.now(),
    private readonly passed: () => number = () => performance.now(),
  ) {
    this.follow();
  }

  now(): number {
    return Math.round(this.began + this.passed());
  }

  /** Is the machine's clock again: to be called now and then while that is known to be right, or the two drift apart. */
  follow(): void {
    this.began = this.machine() - this.passed();
  }
}

/** The clock by which this process does its work. */
export const processClock = new SteadyClock();
