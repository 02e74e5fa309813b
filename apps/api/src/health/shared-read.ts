/** It was asked, and did not answer in time. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/**
 * Something that many ask for and that may hang: one question is under way at a time, everybody gets its
 * answer, and nobody waits longer than `withinMs`. An answer is good for `freshMs`.
 */
export class SharedRead<Value> {
  private pending: Promise<Value> | undefined;
  private last: Readonly<{ value: Value; until: number }> | undefined;

  constructor(
    private readonly read: () => Promise<Value>,
    private readonly limits: Readonly<{ withinMs: number; freshMs: number }>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** The answer; rejects with what the question failed with, or with NoAnswer when it is late. */
  async get(): Promise<Value> {
    if (this.last && this.now() < this.last.until) return this.last.value;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new NoAnswer('No answer in time')), this.limits.withinMs);
    });
    try {
      return await Promise.race([this.ask(), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** A question that hangs stays the one that is under way, so that those who ask do not pile up behind it. */
  private async ask(): Promise<Value> {
    this.pending ??= this.read().finally(() => (this.pending = undefined));
    const value = await this.pending;
    this.last = { value, until: this.now() + this.limits.freshMs };
    return value;
  }
}
