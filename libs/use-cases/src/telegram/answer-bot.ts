import { Injectable } from '@nestjs/common';
import type { PressedInBot, WrittenToBot } from '#channels';
import { AnswerInTelegram } from '../answers/answer-in-telegram.ts';
import { AnswerTelegram } from './answer-telegram.ts';
import type { BotAnswered } from './bot-answered.ts';

/** Whatever happens to the bot is answered: what it is written, and the buttons of its messages. */
@Injectable()
export class AnswerBot {
  constructor(
    private readonly commands: AnswerTelegram,
    private readonly handoffs: AnswerInTelegram,
  ) {}

  /** Does what is asked and gives what to reply. Bears to run twice on the same. Rejects when the database does not answer. */
  async run(told: WrittenToBot | PressedInBot): Promise<BotAnswered> {
    if ('pressId' in told) return this.handoffs.press(told);
    const about = this.handoffs.readAsked(told);
    if (about) return this.handoffs.write(told, about);
    const { text, isDeed } = await this.commands.run(told);
    return { replies: [{ does: 'say', chatId: told.chatId, text }], isDeed };
  }
}
