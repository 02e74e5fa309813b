import type { WebhookFormat } from '#conveyor';
import type { Outgoing, SendOutcome } from '../channel-adapter.ts';
import { letterTo } from '../letter/letter-to.ts';
import { unsendable } from '../unsendable.ts';
import { conversationWith, mattermostBody } from './mattermost-body.ts';
import { webhookBodyOf } from './webhook-body.ts';

/** What is posted, and what it says as a person reads it. */
export type PreparedWebhook = Readonly<{ to: string; subject: string; text: string; body: string }>;

/** Renders a message for its receiver's program, now in epoch milliseconds, or says why it can't be sent to anybody. */
export function prepareWebhook(
  outgoing: Outgoing,
  format: WebhookFormat,
  now: number,
): PreparedWebhook | SendOutcome {
  const { webhookUserId, email } = outgoing.recipient;
  const to = format === 'standard' ? (webhookUserId ?? email) : webhookUserId;
  if (to === null)
    return unsendable('NO_ADDRESS', 'Nobody has said how the receiver is called there.', 'address');
  try {
    if (format === 'standard') {
      const body = webhookBodyOf(outgoing, now);
      const { title, text } = body.data;
      return { to, subject: title, text, body: JSON.stringify(body) };
    }
    const channel = conversationWith(to);
    if (channel === undefined)
      return unsendable('BAD_ADDRESS', 'Nobody can be called there as the receiver is.', 'address');
    const letter = letterTo(outgoing);
    const body = mattermostBody(letter, channel);
    return { to, subject: letter.subject, text: body.text, body: JSON.stringify(body) };
  } catch (error) {
    return unsendable('NOT_RENDERED', String(error), 'content');
  }
}
