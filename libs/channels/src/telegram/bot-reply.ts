import { briefly, inFull } from '../letter/pieces.ts';
import type { GivenMessage } from './bot-update.ts';
import { questionLink, type Asked } from './handoff-buttons.ts';
import { asText, cut, escapeForTelegram } from './render-telegram.ts';

/** What a handoff is about, as far as it may be named. */
export type NamedLead = Readonly<{ lead: string; stage: string }>;

/** One thing that the bot does to answer somebody. */
export type BotReply =
  /** In plain words. */
  | Readonly<{ does: 'say'; chatId: string; text: string }>
  /** Tells whoever has pressed a button, in a line above the chat, so that his telephone waits no longer. */
  | Readonly<{ does: 'note'; pressId: string; text: string }>
  /** Has him write an answer; `asked` comes back with it. */
  | Readonly<{ does: 'ask'; chatId: string; about: NamedLead; question: string; hint: string; asked: Asked }>
  /** Shows in a message itself what became of it; `stays`: what it was, null: of it nothing stays but its name. */
  | Readonly<{
      does: 'show';
      chatId: string;
      messageId: number;
      about: NamedLead;
      sentence: string;
      stays: GivenMessage | null;
    }>;

/** What has to be called for it; `chatId`: where it counts as a message, null: it does not. */
export type BotCallFor = Readonly<{ method: string; chatId: string | null; body: object }>;

// Telegram refuses what is longer.
const LONGEST_NOTE = 200;
const LONGEST_HINT = 64;
const LONGEST_TEXT = 4_096;

const WITHOUT_PREVIEW = { link_preview_options: { is_disabled: true } };

/** How a reply is told to Telegram. */
export function callFor(reply: BotReply, botName: string): BotCallFor {
  switch (reply.does) {
    case 'say':
      return messageTo(reply.chatId, { text: reply.text });
    case 'note':
      return {
        method: 'answerCallbackQuery',
        chatId: null,
        body: { callback_query_id: reply.pressId, text: cut(reply.text, LONGEST_NOTE) },
      };
    case 'ask':
      return messageTo(reply.chatId, {
        text: questionIn(reply, questionLink(botName, reply.asked)),
        parse_mode: 'HTML',
        reply_markup: { force_reply: true, input_field_placeholder: cut(reply.hint, LONGEST_HINT) },
      });
    case 'show':
      return {
        method: 'editMessageText',
        chatId: reply.chatId,
        body: {
          chat_id: reply.chatId,
          message_id: reply.messageId,
          ...WITHOUT_PREVIEW,
          ...(reply.stays ? goneOn(reply.stays, reply.sentence) : replaced(reply)),
        },
      };
  }
}

function messageTo(chatId: string, body: object): BotCallFor {
  return { method: 'sendMessage', chatId, body: { chat_id: chatId, ...WITHOUT_PREVIEW, ...body } };
}

function questionIn(
  { about: { lead, stage }, question }: Extract<BotReply, { does: 'ask' }>,
  link: string,
): string {
  const named = `<a href="${escapeForTelegram(link)}">${escapeForTelegram(inFull(lead))}</a>`;
  return `${named} · ${asText(briefly(stage))}\n\n${asText(question)}`;
}

/** The message as it was, with what became of it below, and of its buttons those that only open something. */
function goneOn({ text, entities, links }: GivenMessage, sentence: string): object {
  const told = `\n\n${sentence}`;
  return {
    text: cut(text, LONGEST_TEXT - told.length) + told,
    entities,
    reply_markup: { inline_keyboard: links },
  };
}

function replaced({ about: { lead, stage }, sentence }: Extract<BotReply, { does: 'show' }>): object {
  const named = asText(`${inFull(lead)} · ${briefly(stage)}`);
  return { text: `${named}\n\n${asText(sentence)}`, parse_mode: 'HTML' };
}
