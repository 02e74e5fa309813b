import { createHash } from 'node:crypto';
import { cut } from '#conveyor';
import type { Outgoing } from '../channel-adapter.ts';
import { letterTo } from '../letter/letter-to.ts';
import type { Message } from '../message.ts';

/** What a device shows. All of it is encrypted on the way; it says no more than the app shows. */
export type PushText = Readonly<{
  /** Of the notification: what comes twice is shown once. */
  id: string;
  title: string;
  body: string;
  /** Where it leads, as a path: a device opens nothing but the product. */
  path: string;
  language: string;
}>;

/** A message with all that a push service is told about it. */
export type PreparedPush = Readonly<{
  text: PushText;
  /** In seconds: a device that is not there until then is told on another channel. */
  ttl: number;
  urgency: 'high' | 'normal';
  /** A later message of the same topic takes the place of one that still waits. */
  topic: string;
}>;

// Push services take 4096 bytes; a letter of Russian is two of them.
const LONGEST_TITLE = 150;
const LONGEST_BODY = 500;

/** What is not true any more must not come late: an hour is as long as a message of this kind is worth. */
const LONGEST_S = 3_600;
/** A device that happens to be without network for a moment. */
const SHORTEST_S = 60;

/** Renders a message for its receiver's devices. Throws a RangeError for a time zone or a currency that does not exist. */
export function preparePush(outgoing: Outgoing, now: number): PreparedPush {
  const { notificationId: id, message, recipient } = outgoing;
  const { headline, subject, action } = letterTo(outgoing);
  const { pathname, search, hash } = new URL(action.url);
  return {
    text: {
      id,
      title: cut(headline, LONGEST_TITLE),
      body: cut(subject, LONGEST_BODY),
      path: `${pathname}${search}${hash}`,
      language: recipient.language,
    },
    ttl: lifeOf(message, now),
    urgency: /^(handoffs?|alert)\./.test(message.kind) ? 'high' : 'normal',
    topic: createHash('sha256').update(id).digest('base64url').slice(0, 32),
  };
}

/** Until when an answer is due, and not longer than an hour. */
function lifeOf(message: Message, now: number): number {
  const until = 'answerDueAt' in message ? message.answerDueAt : null;
  const left = until === null ? LONGEST_S : Math.floor((until - now) / 1000);
  return Math.min(LONGEST_S, Math.max(SHORTEST_S, left));
}
