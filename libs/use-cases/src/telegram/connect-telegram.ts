import { Inject, Injectable } from '@nestjs/common';
import type { OwnTelegram, TelegramLink } from '#contracts';
import { LINK_HOLDS, refuse } from '#conveyor';
import { Database, keepLinkOf } from '#database';
import { chatOf } from '#database/accounts';
import { createToken, hashToken, type Clock } from '#platform';
import type { Caller } from '../caller.ts';
import { changeReach } from '../channels/change-reach.ts';
import { Channels } from '../channels/channels.ts';
import { CLOCK } from '../tokens.ts';
import { withoutTelegram } from './without-telegram.ts';

/** Somebody wants messages in his Telegram, or wants them there no more. */
@Injectable()
export class ConnectTelegram {
  constructor(
    private readonly database: Database,
    private readonly channels: Channels,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whether messages come to his Telegram. */
  async show(employeeId: string): Promise<OwnTelegram> {
    if (this.channels.telegramBot === undefined) return { state: 'off' };
    return { state: (await chatOf(this.database, employeeId)) === null ? 'apart' : 'connected' };
  }

  /**
   * A link that connects the Telegram in which it is opened with him, once and within a quarter of an hour; the one before it is void. Of
   * its code the database has a hash alone. Throws TELEGRAM_OFF where no bot is set, TELEGRAM_SILENT when it does not say its name,
   * NOT_ALLOWED to a program: who has a key of somebody else's must not have his messages come to himself.
   */
  async begin(employeeId: string, isProgram: boolean): Promise<TelegramLink> {
    if (isProgram) return refuse({ code: 'NOT_ALLOWED', details: { right: 'account.change' } });
    const bot = this.channels.telegramBot;
    if (!bot) return refuse({ code: 'TELEGRAM_OFF', details: {} });
    const name = await bot.name();
    if (name === undefined) return refuse({ code: 'TELEGRAM_SILENT', details: {} });
    const code = createToken();
    const createdAt = this.clock.now();
    const expiresAt = createdAt + LINK_HOLDS.telegram;
    const link = {
      tokenHash: hashToken(code),
      purpose: 'telegram',
      employeeId,
      createdAt,
      expiresAt,
    } as const;
    await keepLinkOf(this.database, link);
    const url = `https://t.me/${encodeURIComponent(name)}?start=${code}`;
    return { url, expiresAt: new Date(expiresAt).toISOString() };
  }

  /** No message comes to his Telegram any more; does nothing where none did. */
  async end(employeeId: string, caller: Caller): Promise<void> {
    const now = this.clock.now();
    await this.database.transaction((transaction) =>
      changeReach(transaction, employeeId, withoutTelegram, { caller, now }),
    );
  }
}
