import { setTimeout as after } from 'node:timers/promises';
import { z } from 'zod';
import type { ChannelAdapter, MayLeave, Outgoing, SendOutcome } from '../channel-adapter.ts';
import { inSlot } from '../in-slot.ts';
import { Slots } from '../slots.ts';
import { BotApi, type BotSettings } from './bot-api.ts';
import { Pace, TELEGRAM_PACE, type PaceLimits } from './pace.ts';
import { prepareTelegram, type PreparedTelegram } from './prepare-telegram.ts';
import { sentenceOf, telegramOutcome } from './telegram-outcome.ts';
import { TelegramBot } from './telegram-bot.ts';

export type TelegramSettings = BotSettings &
  Readonly<{
    pace?: PaceLimits;
    /** How many messages are under way at once. */
    parallel?: number;
  }>;

const sent = z.object({ message_id: z.int() });

/** Messages to the private chats of people with the bot, one HTTP request an attempt. */
export class TelegramChannel implements ChannelAdapter {
  readonly channel = 'telegram';
  /** The same bot, as people write to it. */
  readonly bot: TelegramBot;
  readonly #api: BotApi;
  readonly #slots: Slots;
  readonly #pace: Pace;

  constructor(settings: TelegramSettings) {
    this.#api = new BotApi(settings);
    this.#slots = new Slots(settings.parallel ?? 8);
    this.#pace = new Pace(settings.pace ?? TELEGRAM_PACE);
    this.bot = new TelegramBot(this.#api, this.#pace);
  }

  async send(outgoing: Outgoing, mayLeave: MayLeave): Promise<SendOutcome> {
    const prepared = prepareTelegram(outgoing);
    if ('outcome' in prepared) return prepared;
    return inSlot(this.#slots, async () => {
      const turn = this.#pace.take(prepared.chatId, performance.now());
      if (!turn.isGiven) return putOff(turn.waitMs);
      if (turn.waitMs > 0) await after(turn.waitMs);
      if (!(await mayLeave())) return { outcome: 'withheld' };
      return this.#post(outgoing.notificationId, prepared);
    });
  }

  async check(): Promise<string | undefined> {
    const answer = await this.bot.whoAmI();
    return answer.was === 'done' ? undefined : sentenceOf(answer);
  }

  async close(): Promise<void> {
    this.bot.close();
    await this.#slots.close();
  }

  async #post(notificationId: string, { chatId, message }: PreparedTelegram): Promise<SendOutcome> {
    const { html, button, answers } = message;
    const rows = [answers, button ? [button] : []].filter((row) => row.length > 0);
    const answer = await this.#api.call({
      method: 'sendMessage',
      body: {
        chat_id: chatId,
        text: html,
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
        ...(rows.length > 0 && { reply_markup: { inline_keyboard: rows } }),
      },
      // Telegram keeps nothing beside a message; a proxy or an own server of the Bot API finds it in its log by this.
      headers: { 'x-request-id': notificationId },
      result: sent,
    });
    if (answer.was !== 'done') return telegramOutcome(answer);
    return { outcome: 'sent', providerId: `${chatId}/${answer.result.message_id}` };
  }
}

/** Nothing was sent: Telegram would refuse so many at once. */
function putOff(waitMs: number): SendOutcome {
  const detail = 'More messages at once than Telegram takes; the message waits for its turn.';
  return { outcome: 'retry', phase: 'queue', code: 'PACE', detail, retryAfterMs: Math.ceil(waitMs) };
}
