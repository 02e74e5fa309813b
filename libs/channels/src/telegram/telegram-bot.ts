import { z } from 'zod';
import type { BotAnswer, BotApi } from './bot-api.ts';

const me = z.object({ username: z.string().min(1) });

/** Of what people write only what is read here; anything else in it is passed over. */
const update = z.object({
  update_id: z.int(),
  message: z
    .object({
      text: z.string().optional(),
      chat: z.object({ id: z.int(), type: z.string() }),
      from: z.object({ language_code: z.string().optional() }).optional(),
    })
    .optional()
    .catch(undefined),
});

/** What the bot was written in a private chat. */
export type WrittenToBot = Readonly<{
  chatId: string;
  text: string;
  /** The language of the writer's Telegram, as IETF tags it; null: not said. */
  languageTag: string | null;
}>;

/** One thing that has happened; `written` is null for what nobody here cares for. */
export type BotUpdate = Readonly<{ id: number; written: WrittenToBot | null }>;

/** So long Telegram waits for something to happen before it answers that nothing did. */
const POLL_SECONDS = 25;
/** So much longer the answer may take. */
const SLACK_MS = 10_000;

/** The bot as people write to it. */
export class TelegramBot {
  readonly #closing = new AbortController();
  #name: string | undefined;

  constructor(private readonly api: BotApi) {}

  /** Aborted when another bot, or none, has taken its place. */
  get closed(): AbortSignal {
    return this.#closing.signal;
  }

  /** Asks Telegram who we are. */
  async whoAmI(): Promise<BotAnswer<{ username: string }>> {
    return this.api.call({ method: 'getMe', body: {}, result: me });
  }

  /** The name by which people find the bot, asked for once; undefined while Telegram does not say it. */
  async name(): Promise<string | undefined> {
    if (this.#name !== undefined) return this.#name;
    const answer = await this.whoAmI();
    this.#name = answer.was === 'done' ? answer.result.username : undefined;
    return this.#name;
  }

  /**
   * What has happened since `after`, which Telegram forgets by that with all before it; null: whatever it still keeps. Waits up to
   * half a minute for something to happen. Throws the reason of `signal`, and when the bot is closed.
   */
  async updates(after: number | null, signal: AbortSignal): Promise<BotAnswer<readonly BotUpdate[]>> {
    const answer = await this.api.call({
      method: 'getUpdates',
      body: {
        ...(after !== null && { offset: after + 1 }),
        timeout: POLL_SECONDS,
        allowed_updates: ['message'],
      },
      result: z.array(update),
      patience: POLL_SECONDS * 1000 + SLACK_MS,
      signal: AbortSignal.any([signal, this.closed]),
    });
    return answer.was === 'done' ? { was: 'done', result: answer.result.map(shown) } : answer;
  }

  /** Answers in a chat, in plain words. True when nothing more can be done: it was taken, or refused for good. */
  async say(chatId: string, text: string): Promise<boolean> {
    const body = { chat_id: chatId, text, link_preview_options: { is_disabled: true } };
    const answer = await this.api.call({ method: 'sendMessage', body, result: z.unknown() });
    return answer.was === 'done' || (answer.was === 'refused' && answer.code < 429);
  }

  /** Waits for nothing any more. */
  close(): void {
    this.#closing.abort();
  }
}

/** Nobody is told anything in a group: whoever writes there is one of many. */
function shown({ update_id: id, message }: z.infer<typeof update>): BotUpdate {
  if (message?.text === undefined || message.chat.type !== 'private') return { id, written: null };
  const { text, chat, from } = message;
  return { id, written: { chatId: String(chat.id), text, languageTag: from?.language_code ?? null } };
}
