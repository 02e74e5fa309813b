import type { ChannelAdapter, MayLeave, Outgoing, SendOutcome } from './channel-adapter.ts';
import { letterTo } from './letter/letter-to.ts';
import type { Fact } from './letter/letter.ts';
import { inSlot } from './in-slot.ts';
import { redact } from './redact.ts';
import { Slots } from './slots.ts';
import { unsendable } from './unsendable.ts';

/** What the web app shows; `facts` in the order of their weight. Texts are not escaped: show them as text. */
export type InAppNotification = Readonly<{
  notificationId: string;
  title: string;
  subject: string;
  facts: readonly Fact[];
  note: Fact | null;
  action: Readonly<{ label: string; url: string }>;
}>;

/** Tells the open windows of a person; it reaches those that are open, the others read the ledger later. */
export type Publish = (notification: InAppNotification) => Promise<void>;

/** The ledger's row is the message itself; all there is to do is to tell open windows that it is there. */
export class InAppChannel implements ChannelAdapter {
  readonly channel = 'in_app';

  readonly #slots = new Slots(32);

  constructor(readonly publish: Publish) {}

  async send(outgoing: Outgoing, mayLeave: MayLeave): Promise<SendOutcome> {
    const shown = shownOf(outgoing);
    if ('outcome' in shown) return shown;
    return inSlot(this.#slots, async () =>
      (await mayLeave()) ? this.#show(shown) : { outcome: 'withheld' },
    );
  }

  async check(): Promise<undefined> {
    return undefined;
  }

  async close(): Promise<void> {
    await this.#slots.close();
  }

  async #show(shown: InAppNotification): Promise<SendOutcome> {
    try {
      await this.publish(shown);
      return { outcome: 'sent', providerId: null };
    } catch (error) {
      // To publish twice is harmless: the web app knows a notification by its id.
      return { outcome: 'retry', phase: 'publish', code: 'NOT_PUBLISHED', detail: redact(String(error)) };
    }
  }
}

/** A message as the web app shows it to its receiver. Throws a RangeError for a time zone or a currency that does not exist. */
export function shownInApp(outgoing: Outgoing): InAppNotification {
  const { headline, subject, facts, note, action } = letterTo(outgoing);
  return { notificationId: outgoing.notificationId, title: headline, subject, facts, note, action };
}

function shownOf(outgoing: Outgoing): InAppNotification | SendOutcome {
  try {
    return shownInApp(outgoing);
  } catch (error) {
    return unsendable('NOT_RENDERED', String(error), 'content');
  }
}
