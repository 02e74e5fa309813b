/** Lets at most so many do something at once. The others wait in the order in which they came, and go away when it takes too long. */
export class AtMost {
  private running = 0;
  private readonly waiting = new Set<() => void>();

  constructor(
    private readonly most: number,
    private readonly patienceMs: number,
  ) {}

  /** Does `work` when its turn comes; undefined when it does not come in time. */
  async run<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    if (this.running < this.most) this.running += 1;
    else if (!(await this.comesIn())) return undefined;
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private async comesIn(): Promise<boolean> {
    return new Promise((resolve) => {
      const comeIn = (): void => {
        clearTimeout(patience);
        resolve(true);
      };
      const patience = setTimeout(() => {
        this.waiting.delete(comeIn);
        resolve(false);
      }, this.patienceMs);
      this.waiting.add(comeIn);
    });
  }

  /** Whoever waits longest takes the place, so that nobody who comes just now is faster. */
  private leave(): void {
    const [next] = this.waiting;
    if (!next) {
      this.running -= 1;
      return;
    }
    this.waiting.delete(next);
    next();
  }
}
