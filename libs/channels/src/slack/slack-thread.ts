import { WebAPIPlatformError } from '@slack/web-api';
import type { Thread } from '../channel-adapter.ts';

/** How the ledger calls a message in Slack: to which member it went, in which conversation, and which one there it is. */
export function nameOf({
  member,
  channel,
  ts,
}: Readonly<{ member: string; channel: string; ts: string }>): string {
  return `${member}/${channel}/${ts}`;
}

/**
 * What puts a message beneath the first one about its lead, and shows it in the conversation as well: in the thread alone it would be missed.
 * Undefined when there is none, or when that one went to somebody else: by his new member id a person has another conversation.
 */
export function beneathFirst(
  thread: Thread | undefined,
  member: string,
): Readonly<{ thread_ts: string; reply_broadcast: true }> | undefined {
  const [to, , ts, ...more] = (thread?.first ?? '').split('/');
  return to === member && ts && more.length === 0 ? { thread_ts: ts, reply_broadcast: true } : undefined;
}

/** Whether Slack has refused a message because nothing can be put beneath the other one, which is deleted or locked by now: then nothing was posted. */
export function isAboutThread(error: unknown): boolean {
  return error instanceof WebAPIPlatformError && /thread|cannot_reply/.test(error.data.error);
}
