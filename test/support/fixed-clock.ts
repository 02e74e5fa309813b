import type { Clock } from '#platform';

/** A clock that stands still until a test moves it, or lets it run. Milliseconds since the Unix epoch. */
export class FixedClock implements Clock {
  private eachLook = 0;

  constructor(private at = Date.UTC(2026, 10, 23, 9, 0)) {}

  now(): number {
    this.at += this.eachLook;
    return this.at;
  }

  /** Runs while this is done: so that nothing happens at the same moment, it moves on by a millisecond with each look at it. */
  async running<Result>(during: () => Promise<Result>): Promise<Result> {
    this.eachLook = 1;
    try {
      return await during();
    } finally {
      this.eachLook = 0;
    }
  }

  /** Moves on by that many milliseconds; a negative number moves back. Gives the new moment. */
  tick(milliseconds: number): number {
    this.at += milliseconds;
    return this.at;
  }
}
