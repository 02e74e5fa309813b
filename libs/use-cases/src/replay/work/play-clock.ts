import type { Instant } from '#conveyor';
import type { Clock } from '#platform';

/** A clock that shows the moment to which a play has come. It never goes back. */
export class PlayClock implements Clock {
  private at: Instant = 0;

  now(): Instant {
    return this.at;
  }

  /** It is this moment now. */
  set(at: Instant): void {
    this.at = Math.max(this.at, at);
  }
}
