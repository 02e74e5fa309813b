import type { Recipient } from '../channel-adapter.ts';
import type { QueueWaiting } from '../message.ts';
import type { Letter } from './letter.ts';
import { leadsWait } from './leads-wait.ts';

/** Tells the head that leads wait at a stage that nobody can take leads at. */
export function queueWaiting(message: QueueWaiting, recipient: Recipient): Letter {
  return leadsWait(message, recipient, {
    headline: 'queue.subject',
    subject: 'queue.subject.since',
    why: 'why.head',
    hint: 'queue.what-to-do',
  });
}
