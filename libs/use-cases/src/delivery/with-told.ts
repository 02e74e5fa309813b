import type { Message } from '#channels';

/**
 * The message with a link that says which message it came with: who opens it, signed in as its receiver, has read the message. The id opens
 * nothing and tells nobody anything.
 */
export function withTold(message: Message, notificationId: string): Message {
  const link = new URL(message.link);
  link.searchParams.set('told', notificationId);
  return { ...message, link: link.href };
}
