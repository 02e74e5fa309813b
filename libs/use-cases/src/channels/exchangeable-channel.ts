import type { ChannelAdapter, MayLeave, Outgoing, SendOutcome } from '#channels';

/**
 * A channel whose adapter can be another one from the next message on: those under way are sent by the one that they began with. What
 * goes to the people of a demo is captured in any case, whatever their addresses are.
 */
export class ExchangeableChannel implements ChannelAdapter {
  readonly channel: ChannelAdapter['channel'];
  #current: ChannelAdapter;
  readonly #underWay = new Map<ChannelAdapter, number>();

  constructor(
    first: ChannelAdapter,
    private readonly captured: ChannelAdapter,
  ) {
    this.channel = first.channel;
    this.#current = first;
  }

  /** What sends the next message. */
  get current(): ChannelAdapter {
    return this.#current;
  }

  /** Sends by another adapter from now on; the one before is closed when nothing is under way on it any more. */
  async exchange(next: ChannelAdapter): Promise<void> {
    const before = this.#current;
    this.#current = next;
    if (!this.#underWay.has(before)) await before.close();
  }

  async send(outgoing: Outgoing, mayLeave: MayLeave): Promise<SendOutcome> {
    if (outgoing.recipient.isOfDemo) return this.captured.send(outgoing, mayLeave);
    const adapter = this.#current;
    this.#underWay.set(adapter, (this.#underWay.get(adapter) ?? 0) + 1);
    try {
      return await adapter.send(outgoing, mayLeave);
    } finally {
      this.#left(adapter);
    }
  }

  check(): Promise<string | undefined> {
    return this.#current.check();
  }

  close(): Promise<void> {
    return this.#current.close();
  }

  #left(adapter: ChannelAdapter): void {
    const left = (this.#underWay.get(adapter) ?? 1) - 1;
    if (left > 0) {
      this.#underWay.set(adapter, left);
      return;
    }
    this.#underWay.delete(adapter);
    if (adapter !== this.#current) void adapter.close();
  }
}
