import type { SendOutcome } from './channel-adapter.ts';
import { ChannelClosedError, type Slots } from './slots.ts';
import { CLOSED } from './unsendable.ts';

/** Does the work when a slot is free; a channel that closes meanwhile is an outcome, nothing was sent. */
export async function inSlot(slots: Slots, work: () => Promise<SendOutcome>): Promise<SendOutcome> {
  try {
    await slots.enter();
  } catch (error) {
    if (error instanceof ChannelClosedError) return CLOSED;
    throw error;
  }
  try {
    return await work();
  } finally {
    slots.leave();
  }
}
