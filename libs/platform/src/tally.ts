/** By how much one of the figures that all processes count together has grown. */
export type Increment = Readonly<{ name: string; labels: Readonly<Record<string, string>>; by: number }>;

/** What this process has counted and not yet handed to where all processes count together. */
export class Tally {
  private counted = new Map<string, Increment>();

  add(...increments: readonly Increment[]): void {
    for (const { name, labels, by } of increments) {
      const key = `${name} ${JSON.stringify(labels)}`;
      this.counted.set(key, { name, labels, by: by + (this.counted.get(key)?.by ?? 0) });
    }
  }

  /** Everything since the last time; it is for the caller to keep it, or to add it again. */
  take(): readonly Increment[] {
    const taken = [...this.counted.values()];
    this.counted = new Map();
    return taken;
  }
}
