import { setTimeout as after } from 'node:timers/promises';
import { z } from 'zod';
import type { BotAnswer, BotApi } from './bot-api.ts';
import { callFor, type BotReply } from './bot-reply.ts';
import { botUpdate, readUpdate, type BotUpdate } from './bot-update.ts';
import type { Pace } from './pace.ts';

const me = z.object({ username: z.string().min(1) });

/** So long Telegram waits for something to happen before it answers that nothing did. */
const POLL_SECONDS = 25;
/** So much longer the answer may take. */
const SLACK_MS = 10_000;

/** The bot as people write to it. */
export class TelegramBot {
  readonly #closing = new AbortController();
  #name: string | undefined;

  constructor(
    private readonly api: BotApi,
    /** What it says is said to the same chats that messages go to. */
    private readonly pace: Pace,
  ) {}

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
        allowed_updates: ['message', 'callback_query'],
      },
      result: z.array(botUpdate),
      patience: POLL_SECONDS * 1000 + SLACK_MS,
      signal: AbortSignal.any([signal, this.closed]),
    });
    return answer.was === 'done' ? { was: 'done', result: answer.result.map(readUpdate) } : answer;
  }

  /**
   * Does one after the other, no faster than Telegram takes messages. True when nothing more can be done: each was taken, or refused for
   * good; false: one was not, nothing that comes after it was begun, and all of it is to be done again.
   */
  async reply(replies: readonly BotReply[]): Promise<boolean> {
    for (const reply of replies) if (!(await this.#do(reply))) return false;
    return true;
  }

  async #do(reply: BotReply): Promise<boolean> {
    // Only a question has the name in it.
    const name = reply.does === 'ask' ? await this.name() : '';
    if (name === undefined) return false;
    const { method, chatId, body } = callFor(reply, name);
    if (chatId !== null && !(await this.#turnIn(chatId))) return false;
    const answer = await this.api.call({ method, body, result: z.unknown() });
    return answer.was === 'done' || (answer.was === 'refused' && answer.code < 429);
  }

  async #turnIn(chatId: string): Promise<boolean> {
    const { isGiven, waitMs } = this.pace.take(chatId, performance.now());
    if (isGiven && waitMs > 0) await after(waitMs);
    return isGiven;
  }

  /** Waits for nothing any more. */
  close(): void {
    this.#closing.abort();
  }
}
