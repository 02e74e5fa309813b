import type { Recipient } from '../channel-adapter.ts';
import type { QueueClaimable } from '../message.ts';
import type { Letter } from './letter.ts';
import { leadsWait } from './leads-wait.ts';

/** Tells a specialist that leads wait to be taken at a stage of his. */
export function queueClaimable(message: QueueClaimable, recipient: Recipient): Letter {
  return leadsWait(message, recipient, {
    headline: 'claimable.subject',
    subject: 'claimable.subject.since',
    why: 'why.specialist',
    hint: 'claimable.what-to-do',
  });
}
