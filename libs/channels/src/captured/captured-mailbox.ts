import { randomUUID } from 'node:crypto';
import type { Channel } from '#conveyor';
import type { ChannelAdapter, MayLeave, Outgoing, SendOutcome } from '../channel-adapter.ts';
import { inSlot } from '../in-slot.ts';
import { redact } from '../redact.ts';
import { Slots } from '../slots.ts';
import type { CapturedMessage, CapturedStore } from './captured-message.ts';

/** The part of a captured message that depends on the channel. */
export type Form = Omit<CapturedMessage, 'id' | 'notificationId' | 'channel' | 'capturedAt'>;

/** Renders a message as the real channel does, or refuses it as the real channel does. */
export type FormOf = (outgoing: Outgoing) => Form | SendOutcome;

/** Stands in for a channel that has no server: the messages are kept to be looked at instead of sent. */
export class CapturedMailbox implements ChannelAdapter {
  readonly #slots = new Slots(8);

  constructor(
    readonly channel: Channel,
    readonly formOf: FormOf,
    readonly store: CapturedStore,
  ) {}

  async send(outgoing: Outgoing, mayLeave: MayLeave): Promise<SendOutcome> {
    const form = this.formOf(outgoing);
    if ('outcome' in form) return form;
    return inSlot(this.#slots, async () =>
      (await mayLeave()) ? this.#keep(outgoing.notificationId, form) : { outcome: 'withheld' },
    );
  }

  async check(): Promise<undefined> {
    return undefined;
  }

  async close(): Promise<void> {
    await this.#slots.close();
  }

  async #keep(notificationId: string, form: Form): Promise<SendOutcome> {
    const id = randomUUID();
    try {
      await this.store.add({ id, notificationId, channel: this.channel, ...form, capturedAt: Date.now() });
      return { outcome: 'sent', providerId: id };
    } catch (error) {
      return { outcome: 'ambiguous', phase: 'store', code: 'NOT_KEPT', detail: redact(String(error)) };
    }
  }
}
