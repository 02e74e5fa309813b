import type { Outgoing } from '../channel-adapter.ts';
import { handoffOffered } from './handoff-offered.ts';
import type { Letter } from './letter.ts';
import { queueWaiting } from './queue-waiting.ts';

/** The message as a letter to its receiver. Throws a RangeError for a time zone or a currency that does not exist. */
export function letterTo({ message, recipient }: Pick<Outgoing, 'message' | 'recipient'>): Letter {
  switch (message.kind) {
    case 'handoff.offered':
      return handoffOffered(message, recipient);
    case 'queue.waiting':
      return queueWaiting(message, recipient);
  }
}
