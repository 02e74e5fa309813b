import { setTimeout as after } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { BotAnswer, BotUpdate, TelegramBot } from '#channels';
import { MINUTE } from '#conveyor';
import { Database, isUnavailable } from '#database';
import { leaveTelegramReadingOf, takeTelegramReadingOf } from '#database/accounts';
import { uuidv7, type Clock, type Logger } from '#platform';
import { Channels } from '../channels/channels.ts';
import { FewOfEach } from '../few-of-each.ts';
import { CLOCK, LOGGER } from '../tokens.ts';
import { AnswerBot } from './answer-bot.ts';

/** Longer than one question to Telegram and what comes of it take; so long nobody reads when the process that did has died. */
const HELD_FOR_MS = 90_000;
/** How soon it is looked again whether a bot is set and nobody reads what it is written. */
const IDLE_MS = 5_000;
/** After trouble that somebody has to mend. */
const TROUBLED_MS = 30_000;
/** An update that can't be answered must not keep everybody else waiting. */
const MOST_TRIES = 3;
/** Where a button is pressed outside a private chat. */
const NO_CHAT = '';

type Told = NonNullable<BotUpdate['told']>;
type Failed = Exclude<BotAnswer<unknown>, { was: 'done' }>;

/**
 * Reads what people write to the bot and which buttons they press, by asking Telegram again and again, so that the product needs no public address. One process does at a
 * time. Telegram forgets what it is asked to go on after, which is asked only once all that came of it is committed and said.
 */
@Injectable()
export class ReadTelegram implements BeforeApplicationShutdown {
  private readonly holder: string;
  private readonly stopping = new AbortController();
  /** Whoever writes on and on is answered a few times, so that nobody has the bot send as much as he likes. */
  private readonly replies = new FewOfEach({ most: 5, withinMs: 10 * MINUTE });
  private running: Promise<void> = Promise.resolve();
  private done: Readonly<{ bot: TelegramBot; id: number }> | undefined;
  private tries = { id: 0, count: 0 };
  private trouble: string | undefined;

  constructor(
    private readonly database: Database,
    private readonly channels: Channels,
    private readonly answer: AnswerBot,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.holder = uuidv7(clock.now());
  }

  /** Begins. */
  start(): void {
    this.running = this.goOn();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.running;
    try {
      await leaveTelegramReadingOf(this.database, this.holder);
    } catch (err) {
      this.logger.warn(
        { err },
        'That nobody reads what the bot is written could not be kept; another process reads in a minute',
      );
    }
  }

  /**
   * Asks once and answers what came. Gives how many milliseconds to wait before the next time: none where all went well. Asks nothing where
   * no bot is set, or while another process reads. Never rejects.
   */
  async round(): Promise<number> {
    const bot = this.channels.telegramBot;
    if (!bot) return IDLE_MS;
    try {
      if (!(await this.isMine())) return IDLE_MS;
      const known = this.done?.bot === bot ? this.done.id : null;
      const read = await bot.updates(known, this.stopping.signal);
      if (read.was !== 'done') return this.inTrouble(read);
      return await this.answerAll(bot, read.result);
    } catch (err) {
      if (this.stopping.signal.aborted || bot.closed.aborted) return 0;
      this.warnOnce('failed', { err });
      return IDLE_MS;
    }
  }

  private async goOn(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const waitMs = await this.round();
      await after(waitMs, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  private isMine(): Promise<boolean> {
    const now = this.clock.now();
    const { holder } = this;
    return takeTelegramReadingOf(this.database, { holder, now, until: now + HELD_FOR_MS });
  }

  private async answerAll(bot: TelegramBot, updates: readonly BotUpdate[]): Promise<number> {
    for (const { id, told } of updates) {
      if (told) {
        if (!(await this.isMine())) return IDLE_MS;
        if (!(await this.isAnswered(bot, id, told))) return IDLE_MS;
      }
      this.done = { bot, id };
    }
    this.trouble = undefined;
    return 0;
  }

  /** False: it is to be tried again. */
  private async isAnswered(bot: TelegramBot, id: number, told: Told): Promise<boolean> {
    try {
      const { replies, isDeed } = await this.answer.run(told);
      // Whose press is not answered at all, his telephone waits for it.
      const said =
        isDeed || this.replies.take(told.chatId ?? NO_CHAT, this.clock.now()) === 0
          ? replies
          : replies.filter(({ does }) => does === 'note');
      return (await bot.reply(said)) || this.isGivenUp(id);
    } catch (err) {
      if (isUnavailable(err)) throw err;
      this.logger.error({ err }, 'What the bot was told could not be answered');
      return this.isGivenUp(id);
    }
  }

  private isGivenUp(id: number): boolean {
    this.tries = { id, count: this.tries.id === id ? this.tries.count + 1 : 1 };
    return this.tries.count >= MOST_TRIES;
  }

  private inTrouble(failed: Failed): number {
    if (failed.was === 'silent') {
      this.warnOnce(failed.why.code, { code: failed.why.code });
      return IDLE_MS;
    }
    const code = failed.was === 'refused' ? failed.code : failed.status;
    const said = failed.was === 'refused' ? failed.description : 'unreadable';
    this.warnOnce(String(code), { code, said });
    return (failed.was === 'refused' ? failed.retryAfterMs : undefined) ?? TROUBLED_MS;
  }

  /** The same again is no news. */
  private warnOnce(trouble: string, facts: object): void {
    if (this.trouble === trouble) return;
    this.trouble = trouble;
    this.logger.warn(
      facts,
      'What people write to the Telegram bot can not be read; nobody can connect his Telegram',
    );
  }
}
