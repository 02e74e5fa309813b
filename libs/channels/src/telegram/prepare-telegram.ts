import type { Outgoing, SendOutcome } from '../channel-adapter.ts';
import { letterTo } from '../letter/letter-to.ts';
import { unsendable } from '../unsendable.ts';
import { renderTelegram, type TelegramMessage } from './render-telegram.ts';

/** A Telegram message with nothing left to do but to send it. */
export type PreparedTelegram = Readonly<{ chatId: string; message: TelegramMessage; subject: string }>;

/** Renders a message for its receiver, or says why it can't be sent to anybody. */
export function prepareTelegram(outgoing: Outgoing): PreparedTelegram | SendOutcome {
  const { telegramChatId: chatId } = outgoing.recipient;
  if (chatId === null) return unsendable('NO_ADDRESS', 'The receiver has not connected Telegram.', 'address');
  // A private chat is a number above zero; that of a group would tell everybody in it.
  if (!/^[1-9]\d{0,19}$/.test(chatId))
    return unsendable(
      'BAD_ADDRESS',
      'What the receiver has for a Telegram chat is no private one.',
      'address',
    );
  try {
    const letter = letterTo(outgoing);
    return { chatId, message: renderTelegram(letter), subject: letter.subject };
  } catch (error) {
    return unsendable('NOT_RENDERED', String(error), 'content');
  }
}
