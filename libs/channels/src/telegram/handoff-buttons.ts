import { z } from 'zod';
import type { HandoffWish } from '#conveyor';

/** What a button of ours says when it comes back. */
export type ButtonPressed = Readonly<{ wish: HandoffWish; handoffId: string }>;

/** Which handoff somebody was asked about, and which message told him of it; null: that is not known any more. */
export type Asked = Readonly<{ handoffId: string; messageId: number | null }>;

const Pressed = z.tuple([z.enum(['accept', 'decline']), z.uuid()]);
/** As Telegram lets a link to a bot carry: at most 64 letters, digits and dashes. */
const QUESTION = /(?:^|[?&]start=)why-([0-9a-f-]{36})-(\d{1,15})$/;

/** The data of a button: of the 64 bytes that Telegram takes at most 44. */
export function buttonData({ wish, handoffId }: ButtonPressed): string {
  return `${wish}:${handoffId}`;
}

/** What the data of a button says; undefined where it is none of ours. Anybody can send any. */
export function readButton(data: string): ButtonPressed | undefined {
  const read = Pressed.safeParse(data.split(':'));
  return read.success ? { wish: read.data[0], handoffId: read.data[1] } : undefined;
}

/**
 * A link to the bot itself that says what a question is about. It stands in the question, which comes back with the answer to it, so that
 * nothing has to be kept; and it works wherever the product itself is reached, which a link to the lead would not.
 */
export function questionLink(botName: string, { handoffId, messageId }: Asked): string {
  return `https://t.me/${encodeURIComponent(botName)}?start=why-${handoffId}-${messageId ?? 0}`;
}

/** What a link, or the word that the bot is sent by it, says that somebody was asked about; undefined: nothing. */
export function readQuestion(text: string): Asked | undefined {
  const [, handoffId, messageId] = QUESTION.exec(text) ?? [];
  if (!z.uuid().safeParse(handoffId).success || handoffId === undefined) return undefined;
  return { handoffId, messageId: Number(messageId) || null };
}
