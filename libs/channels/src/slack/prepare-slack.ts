import type { Outgoing, SendOutcome } from '../channel-adapter.ts';
import { letterTo } from '../letter/letter-to.ts';
import { unsendable } from '../unsendable.ts';
import { renderSlack, type SlackMessage } from './render-slack.ts';

/** Where a direct message goes: to a known member, or to the one with this e-mail address. */
export type SlackAddress = Readonly<{ userId: string } | { email: string }>;

/** A Slack message with nothing left to do but to find its receiver and send it. */
export type PreparedSlack = Readonly<{ to: SlackAddress; letter: SlackMessage; subject: string }>;

/** Renders a message for its receiver, with buttons to answer by where they are heard of, or says why it can't be sent to anybody. */
export function prepareSlack(outgoing: Outgoing, canBeAnswered = false): PreparedSlack | SendOutcome {
  const { slackUserId, email } = outgoing.recipient;
  // Only a member's id: a channel's name in this place would tell everybody in the channel.
  if (slackUserId !== null && !/^[UW][A-Z0-9]{2,}$/.test(slackUserId)) {
    return unsendable('BAD_ADDRESS', 'What the receiver has for a Slack member id is none.', 'address');
  }
  const to = slackUserId !== null ? { userId: slackUserId } : email !== null ? { email } : null;
  if (to === null)
    return unsendable('NO_ADDRESS', 'The receiver has neither a Slack id nor an e-mail address.', 'address');
  try {
    const letter = letterTo(outgoing);
    return { to, letter: renderSlack(letter, canBeAnswered), subject: letter.subject };
  } catch (error) {
    return unsendable('NOT_RENDERED', String(error), 'content');
  }
}
