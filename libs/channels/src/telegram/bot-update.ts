import { z } from 'zod';
import { readButton, readQuestion, type Asked, type ButtonPressed } from './handoff-buttons.ts';

const chat = z.object({ id: z.int(), type: z.string() });
const from = z.object({ id: z.int(), is_bot: z.boolean().optional(), language_code: z.string().optional() });
/** Of what a text is marked with only where its links lead. */
const entity = z.looseObject({ type: z.string(), url: z.string().optional() });
const marked = { text: z.string().optional(), entities: z.array(entity).optional() };
const button = z.looseObject({ text: z.string(), url: z.string().optional() });

const message = z.object({
  ...marked,
  chat,
  from: from.optional(),
  reply_to_message: z.object({ ...marked, from: from.optional() }).optional(),
});

const callback = z.object({
  id: z.string(),
  from,
  data: z.string().optional(),
  /** Of an old one Telegram gives no more than where it stands. */
  message: z
    .object({
      message_id: z.int(),
      chat,
      ...marked,
      reply_markup: z.object({ inline_keyboard: z.array(z.array(button)) }).optional(),
    })
    .optional(),
});

/** Of what happens only what is read here; anything else in it is passed over. */
export const botUpdate = z.object({
  update_id: z.int(),
  message: message.optional().catch(undefined),
  callback_query: callback.optional().catch(undefined),
});

/** What the bot was written in a private chat. */
export type WrittenToBot = Readonly<{
  chatId: string;
  text: string;
  /** The language of the writer's Telegram, as IETF tags it; null: not said. */
  languageTag: string | null;
  /** The question of the bot's that this answers; absent: it answers none. */
  asked?: Asked;
}>;

/** A message of ours as Telegram gives it back: its text with its marks, and those of its buttons that only open something. */
export type GivenMessage = Readonly<{
  text: string;
  entities: readonly object[];
  links: readonly (readonly object[])[];
}>;

/** That somebody has pressed a button under a message of the bot's. */
export type PressedInBot = Readonly<{
  /** Under this Telegram is told that it was heard. */
  pressId: string;
  /** The private chat, which is whoever has pressed; null: it was in none, so nobody is known. */
  chatId: string | null;
  messageId: number | null;
  languageTag: string | null;
  /** Undefined: the button is none of ours. */
  button: ButtonPressed | undefined;
  /** Null: Telegram does not say any more what stood there. */
  message: GivenMessage | null;
}>;

/** One thing that has happened; `told` is null for what nobody here cares for. */
export type BotUpdate = Readonly<{ id: number; told: WrittenToBot | PressedInBot | null }>;

/** What an update says. Nobody is told anything in a group: whoever writes there is one of many. */
export function readUpdate({ update_id: id, ...update }: z.infer<typeof botUpdate>): BotUpdate {
  if (update.callback_query) return { id, told: pressedBy(update.callback_query) };
  if (!update.message || update.message.chat.type !== 'private') return { id, told: null };
  return { id, told: writtenIn(update.message) };
}

/** A voice message is no word; but whoever answers a question by it has to hear what is wanted. */
function writtenIn({ text, chat: { id }, ...rest }: z.infer<typeof message>): WrittenToBot | null {
  const asked = askedBy(rest.reply_to_message);
  if (text === undefined && !asked) return null;
  const languageTag = rest.from?.language_code ?? null;
  return { chatId: String(id), text: text ?? '', languageTag, ...(asked && { asked }) };
}

/** Only the bot's own question is one. */
function askedBy(question: z.infer<typeof message>['reply_to_message']): Asked | undefined {
  if (question?.from?.is_bot !== true) return undefined;
  const found = question.entities?.flatMap(({ url }) => (url && readQuestion(url)) || []);
  return found?.[0];
}

function pressedBy({ id: pressId, from: who, data, message: of }: z.infer<typeof callback>): PressedInBot {
  // A private chat has the number of the person in it.
  const isPrivate = of?.chat.type === 'private' && of.chat.id === who.id;
  return {
    pressId,
    chatId: isPrivate ? String(who.id) : null,
    messageId: of?.message_id ?? null,
    languageTag: who.language_code ?? null,
    button: data === undefined ? undefined : readButton(data),
    message: of?.text === undefined ? null : givenOf(of, of.text),
  };
}

function givenOf(
  { entities = [], reply_markup: markup }: NonNullable<z.infer<typeof callback>['message']>,
  text: string,
): GivenMessage {
  const rows = markup?.inline_keyboard.map((row) => row.filter(({ url }) => url !== undefined)) ?? [];
  return { text, entities, links: rows.filter((row) => row.length > 0) };
}
