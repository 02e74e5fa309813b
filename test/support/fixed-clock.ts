import type { Clock } from '#platform';

/** A clock that stands still until a test moves it. Milliseconds since the Unix epoch. */
export class FixedClock implements Clock {
  constructor(private at = Date.UTC(2026, 10, 23, 9, 0)) {}

  now(): number {
    return this.at;
  }

  /** Moves on by that many milliseconds; a negative number moves back. Gives the new moment. */
  tick(milliseconds: number): number {
    this.at += milliseconds;
    return this.at;
  }
}
