import { LANGUAGES } from '#conveyor';
import { z } from 'zod';
import type { Outgoing } from '../channel-adapter.ts';
import type { Letter } from '../letter/letter.ts';
import { letterTo } from '../letter/letter-to.ts';
import { plainText } from '../letter/plain-text.ts';
import type { Message } from '../message.ts';

const fact = z.strictObject({ label: z.string(), value: z.string() });

/** What the receiver of the webhook is told of one message to one person; docs/webhooks.md says it to whoever writes a receiver. */
export const webhookBody = z.strictObject({
  type: z.literal('notification'),
  /** Of this attempt, ISO 8601. */
  timestamp: z.iso.datetime(),
  data: z.strictObject({
    /** The same as the header webhook-id: what comes twice has it twice. */
    notificationId: z.string(),
    kind: z.string(),
    receiver: z.strictObject({
      name: z.string(),
      /** How he is called there. */
      externalId: z.string().nullable(),
      email: z.string().nullable(),
      language: z.enum(LANGUAGES),
    }),
    /** Says it all in one line. */
    title: z.string(),
    /** All of it as plain text, the link at its end. */
    text: z.string(),
    /** The same in pieces, for who gives it a form of his own. */
    headline: z.string(),
    facts: z.array(fact),
    note: fact.nullable(),
    hint: z.string().nullable(),
    action: z.strictObject({ label: z.string(), url: z.string() }),
    /** Pages by which the receiver answers a handoff without signing in; absent where nothing is to be answered. */
    answer: z
      .strictObject({
        acceptUrl: z.string(),
        declineUrl: z.string(),
        /** Until when he is to answer, ISO 8601; null: for as long as he likes. */
        until: z.iso.datetime().nullable(),
      })
      .optional(),
  }),
});

export type WebhookBody = z.infer<typeof webhookBody>;

/** A message as its receiver's program reads it; now in epoch milliseconds. Throws a RangeError for a time zone or a currency that does not exist. */
export function webhookBodyOf(outgoing: Outgoing, now: number): WebhookBody {
  const { notificationId, recipient, message } = outgoing;
  const letter = letterTo(outgoing);
  const { subject, headline, facts, note, hint, action } = letter;
  const { name, webhookUserId: externalId, email, language } = recipient;
  return {
    type: 'notification',
    timestamp: new Date(now).toISOString(),
    data: {
      notificationId,
      // What it is reduced to for places abroad is told by what it would have been.
      kind: message.kind === 'link-only' ? message.of : message.kind,
      receiver: { name, externalId, email, language },
      title: subject,
      text: plainText(letter),
      headline,
      facts: [...facts],
      note,
      hint,
      action,
      ...answerOf(letter, message),
    },
  };
}

function answerOf({ answer }: Letter, message: Message): Pick<WebhookBody['data'], 'answer'> {
  if (!answer) return {};
  const dueAt = 'answerDueAt' in message ? message.answerDueAt : null;
  const until = dueAt === null ? null : new Date(dueAt).toISOString();
  return { answer: { acceptUrl: answer.accept.url, declineUrl: answer.decline.url, until } };
}
