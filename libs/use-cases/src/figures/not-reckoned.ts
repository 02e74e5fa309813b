/** So many are named: of thousands that fail alike the first say why. */
const MOST_NAMED = 10;

/** Visits whose working times can not be reckoned. */
export class NotReckoned {
  private readonly named: Error[] = [];
  private readonly ids: string[] = [];
  private count = 0;
  /** How many of them could be reckoned, but not written. */
  unwritten = 0;

  /** Keeps that this visit can not be reckoned, and why. */
  add(visitId: string, cause: unknown): void {
    this.count += 1;
    if (this.count > MOST_NAMED) return;
    this.ids.push(visitId);
    this.named.push(new Error(`The working times of the visit ${visitId} can not be reckoned`, { cause }));
  }

  /** The same of one that was reckoned, and could not be written. */
  addUnwritten(visitId: string, cause: unknown): void {
    this.unwritten += 1;
    this.add(visitId, cause);
  }

  /** What there is to throw: nothing, the one that failed, or all together, by their ids and with their causes. */
  get errors(): readonly Error[] {
    if (this.count <= 1) return this.named;
    const more = this.count > MOST_NAMED ? ` and ${this.count - MOST_NAMED} more` : '';
    const words = `The working times of ${this.count} visits can not be reckoned: ${this.ids.join(', ')}${more}`;
    return [new AggregateError(this.named, words)];
  }
}
