/** Thrown to whoever waits for a slot that will never come, because the channel closes. */
export class ChannelClosedError extends Error {
  constructor() {
    super('The channel is closed.');
  }
}

type Waiter = Readonly<{ enter: () => void; refuse: (reason: Error) => void }>;

/** A fixed number of places, taken in order of arrival. */
export class Slots {
  #taken = 0;
  #closed = false;
  readonly #waiting: Waiter[] = [];
  readonly #emptied: (() => void)[] = [];

  constructor(readonly size: number) {
    if (!Number.isInteger(size) || size < 1)
      throw new RangeError(`A channel needs at least one slot, not ${size}.`);
  }

  /** Resolves when a slot is taken; whoever takes one must `leave` it. Rejects with ChannelClosedError. */
  async enter(): Promise<void> {
    if (this.#closed) throw new ChannelClosedError();
    if (this.#taken < this.size) {
      this.#taken += 1;
      return;
    }
    await new Promise<void>((enter, refuse) => this.#waiting.push({ enter, refuse }));
  }

  /** Gives the slot to the next who waits, or frees it. */
  leave(): void {
    const next = this.#waiting.shift();
    if (next) {
      next.enter();
      return;
    }
    this.#taken -= 1;
    if (this.#taken === 0) for (const tell of this.#emptied.splice(0)) tell();
  }

  /** Lets nobody in any more, refuses who waits, and resolves when the last one has left. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { refuse } of this.#waiting.splice(0)) refuse(new ChannelClosedError());
    if (this.#taken > 0) await new Promise<void>((tell) => this.#emptied.push(tell));
  }
}
