import { Inject, Injectable } from '@nestjs/common';
import type { WrittenToBot } from '#channels';
import type { Language } from '#conveyor';
import { Database, EmployeeReader, useLinkOf, type Transaction } from '#database';
import { employeeOfChat } from '#database/accounts';
import { hashToken, type Clock } from '#platform';
import { textsIn, type Translate } from '#texts';
import type { Caller } from '../caller.ts';
import { changeReach, withChannel } from '../channels/change-reach.ts';
import { CLOCK } from '../tokens.ts';
import { languageOf } from './language-of.ts';
import { withoutTelegram } from './without-telegram.ts';

/** What somebody is answered. `isDeed`: something was done by it, so that he must hear of it. */
export type TelegramAnswer = Readonly<{ text: string; isDeed: boolean }>;

/** The command that ends it; every bot begins with the other one. */
const STOP = '/stop';
const PRODUCT = { product: 'Telegram' };

/** The bot is written by whoever knows its name: it connects who has a code, and lets go who wants no messages any more. */
@Injectable()
export class AnswerTelegram {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Does what is asked in one transaction and gives the answer. Bears to run twice on the same: who is connected by a code already is told so
   * again. Rejects when the database does not answer.
   */
  async run(written: WrittenToBot): Promise<TelegramAnswer> {
    const [command = '', code = ''] = written.text.trim().split(/\s+/u);
    if (command === '/start' && code !== '') return this.connect(written, code);
    if (command === STOP) return this.letGo(written);
    const of = await employeeOfChat(this.database, written.chatId);
    const t = textsIn(of?.language ?? languageOf(written));
    return {
      text: of ? t('telegram.connected-already', { name: of.name, stop: STOP }) : how(t),
      isDeed: false,
    };
  }

  private async connect(written: WrittenToBot, code: string): Promise<TelegramAnswer> {
    const { chatId } = written;
    return this.database.transaction(async (transaction) => {
      const of = await employeeOfChat(transaction, chatId);
      // Somebody else's code must not take a chat away from whom it is connected with; it stays unused.
      if (of) {
        const text = textsIn(of.language)('telegram.connected-already', { name: of.name, stop: STOP });
        return { text, isDeed: false };
      }
      const used = await useLinkOf(transaction, {
        tokenHash: hashToken(code),
        purpose: 'telegram',
        now: this.clock.now(),
      });
      const who = used?.employeeId ? await this.activeOf(transaction, used.employeeId) : undefined;
      if (!who) return this.notConnected(transaction, written);
      await changeReach(
        transaction,
        who.id,
        ({ channels }) => ({ channels: withChannel(channels, 'telegram'), telegramChatId: chatId }),
        this.doneBy(who.id),
      );
      return {
        text: textsIn(who.language)('telegram.connected', { name: who.name, stop: STOP }),
        isDeed: true,
      };
    });
  }

  /** Who has used the code a moment ago, in a process that could not say so any more, hears that it has worked. */
  private async notConnected(transaction: Transaction, written: WrittenToBot): Promise<TelegramAnswer> {
    const of = await employeeOfChat(transaction, written.chatId);
    if (of)
      return {
        text: textsIn(of.language)('telegram.connected', { name: of.name, stop: STOP }),
        isDeed: true,
      };
    return { text: textsIn(languageOf(written))('telegram.code-void', PRODUCT), isDeed: false };
  }

  private async letGo(written: WrittenToBot): Promise<TelegramAnswer> {
    return this.database.transaction(async (transaction) => {
      const of = await employeeOfChat(transaction, written.chatId);
      if (!of) return { text: how(textsIn(languageOf(written))), isDeed: false };
      await changeReach(transaction, of.employeeId, withoutTelegram, this.doneBy(of.employeeId));
      return { text: textsIn(of.language)('telegram.disconnected', PRODUCT), isDeed: true };
    });
  }

  private async activeOf(
    transaction: Transaction,
    employeeId: string,
  ): Promise<Readonly<{ id: string; name: string; language: Language }> | undefined> {
    const who = await new EmployeeReader(transaction).one(employeeId);
    return who?.active ? who : undefined;
  }

  /** His own deed: only he has the code, or the telephone that is connected. */
  private doneBy(employeeId: string): Readonly<{ caller: Caller; now: number }> {
    return { caller: { actor: employeeId, repeatable: null }, now: this.clock.now() };
  }
}

const how = (t: Translate): string => t('telegram.how', PRODUCT);
