import { textsIn } from '#texts';
import type { Outgoing, Recipient } from '../channel-adapter.ts';
import type { Message } from '../message.ts';
import { accountInvited } from './account-invited.ts';
import { accountReset } from './account-reset.ts';
import { addressRefused } from './address-refused.ts';
import { alertEnded } from './alert-ended.ts';
import { alertRaised } from './alert-raised.ts';
import { channelTest } from './channel-test.ts';
import { handoffEscalated } from './handoff-escalated.ts';
import { handoffOffered } from './handoff-offered.ts';
import { handoffReminder } from './handoff-reminder.ts';
import { handoffsOffered } from './handoffs-offered.ts';
import { leadMoved } from './lead-moved.ts';
import { leadOverdue } from './lead-overdue.ts';
import { leadsDigest } from './leads-digest.ts';
import { leadsMoved } from './leads-moved.ts';
import { linkOnly } from './link-only.ts';
import { named } from './named.ts';
import { leadReminder } from './lead-reminder.ts';
import type { Letter } from './letter.ts';
import { withOwnTexts } from './own-texts.ts';
import { queueClaimable } from './queue-claimable.ts';
import { queueWaiting } from './queue-waiting.ts';
import { report } from './report.ts';
import { severalDue } from './several-due.ts';

/**
 * The message as a letter to its receiver, with the texts of his department where it has some. Throws a RangeError for a time zone or a
 * currency that does not exist.
 */
export function letterTo({ message: told, recipient }: Pick<Outgoing, 'message' | 'recipient'>): Letter {
  const message = named(told, textsIn(recipient.language));
  return withOwnTexts(usualLetter(message, recipient), message, recipient);
}

/** The letter with the product's own texts. */
function usualLetter(message: Message, recipient: Recipient): Letter {
  switch (message.kind) {
    case 'handoff.offered':
      return handoffOffered(message, recipient);
    case 'handoffs.offered':
      return handoffsOffered(message, recipient);
    case 'handoffs.reminder':
    case 'leads.reminder':
    case 'handoffs.escalated':
      return severalDue(message, recipient);
    case 'handoff.reminder':
      return handoffReminder(message, recipient);
    case 'handoff.escalated':
      return handoffEscalated(message, recipient);
    case 'lead.reminder':
      return leadReminder(message, recipient);
    case 'lead.overdue':
      return leadOverdue(message, recipient);
    case 'lead.moved':
    case 'lead.withdrawn':
      return leadMoved(message, recipient);
    case 'leads.moved':
    case 'leads.withdrawn':
      return leadsMoved(message, recipient);
    case 'leads.digest':
      return leadsDigest(message, recipient);
    case 'queue.waiting':
      return queueWaiting(message, recipient);
    case 'queue.claimable':
      return queueClaimable(message, recipient);
    case 'account.invited':
      return accountInvited(message, recipient);
    case 'account.reset':
      return accountReset(message, recipient);
    case 'link-only':
      return linkOnly(message, recipient);
    case 'alert.raised':
    case 'alert.reminder':
      return alertRaised(message, recipient);
    case 'alert.ended':
      return alertEnded(message, recipient);
    case 'report.daily':
    case 'report.weekly':
      return report(message, recipient);
    case 'address.refused':
      return addressRefused(message, recipient);
    case 'channel.test':
      return channelTest(message, recipient);
  }
}
