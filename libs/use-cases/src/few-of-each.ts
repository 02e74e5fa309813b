import type { Instant } from '#conveyor';

/** Above so many those of whom nothing came lately are forgotten. */
const MOST_KNOWN = 1_000;

/** Of each nothing is done more often than so many times in so many milliseconds; a process knows of its own alone. */
export class FewOfEach {
  readonly #taken = new Map<string, readonly Instant[]>();

  constructor(private readonly limits: Readonly<{ most: number; withinMs: number }>) {}

  /** Lets it be done once more and counts it: 0; else how many milliseconds it is until it may be, and it counts for nothing. */
  take(who: string, now: Instant): number {
    const { most, withinMs } = this.limits;
    const lately = (this.#taken.get(who) ?? []).filter((at) => at > now - withinMs);
    const [first] = lately;
    if (first !== undefined && lately.length >= most) return first + withinMs - now;
    this.#taken.set(who, [...lately, now]);
    if (this.#taken.size > MOST_KNOWN) this.#forget(now - withinMs);
    return 0;
  }

  #forget(until: Instant): void {
    for (const [who, at] of this.#taken) if (at.every((one) => one <= until)) this.#taken.delete(who);
  }
}
