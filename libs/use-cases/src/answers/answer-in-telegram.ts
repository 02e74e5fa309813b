import { Injectable } from '@nestjs/common';
import { readQuestion, type Asked, type BotReply, type PressedInBot, type WrittenToBot } from '#channels';
import { DeclineHandoffBody } from '#contracts';
import { Database } from '#database';
import { employeeOfChat, type OfferRead } from '#database/accounts';
import { answeredSentence, textsIn } from '#texts';
import type { BotAnswered } from '../telegram/bot-answered.ts';
import { languageOf } from '../telegram/language-of.ts';
import { AnswerFromMessage, type AnswerTaken } from './answer-from-message.ts';
import { answeredBefore } from './answered-before.ts';

/** Whoever has pressed or written: who is connected with the chat, which Telegram proves. */
type Receiver = NonNullable<Awaited<ReturnType<typeof employeeOfChat>>>;

const MOST_REASON = 500;

/** Handoffs are answered by the buttons of their messages in Telegram, and by the answer to the question why. */
@Injectable()
export class AnswerInTelegram {
  constructor(
    private readonly database: Database,
    private readonly answers: AnswerFromMessage,
  ) {}

  /** About what he was asked that is answered by what he has written; undefined: it answers nothing. A command stays one. */
  readAsked({ text, asked }: WrittenToBot): (Asked & Readonly<{ reason: string | null }>) | undefined {
    const [command = '', word = ''] = text.trim().split(/\s+/u);
    if (!command.startsWith('/')) return asked && { ...asked, reason: text.trim() };
    const again = command === '/start' ? readQuestion(word) : undefined;
    return again && { ...again, reason: null };
  }

  /** A button was pressed. Whoever it is not for is told so kindly, and nothing changes. */
  async press(pressed: PressedInBot): Promise<BotAnswered> {
    const { chatId, messageId, button } = pressed;
    const by = chatId === null ? undefined : await employeeOfChat(this.database, chatId);
    const t = textsIn(by?.language ?? languageOf(pressed));
    if (chatId === null || messageId === null || !button) return noted(pressed, t('answer.button.unknown'));
    if (!by) return noted(pressed, t('telegram.how', { product: 'Telegram' }));
    const { handoffId, wish } = button;
    if (wish === 'accept') {
      const taken = await this.answers.run({ ...whose(by, handoffId), answer: { wish } });
      return shown(pressed, by, taken);
    }
    const offer = await this.answers.offerTo(by.employeeId, handoffId);
    if (!offer) return shown(pressed, by, { answered: { became: 'not-yours' }, offer: null });
    const before = answeredBefore(offer);
    if (before) return shown(pressed, by, { answered: before, offer });
    const asks = question(by, chatId, { offer, messageId });
    return { replies: [note(pressed, t('answer.why')), asks], isDeed: true };
  }

  /** Somebody has written why, into an answer to our question; or wants to be asked once more. */
  async write(
    written: WrittenToBot,
    { handoffId, messageId, reason }: Asked & Readonly<{ reason: string | null }>,
  ): Promise<BotAnswered> {
    const { chatId } = written;
    const by = await employeeOfChat(this.database, chatId);
    if (!by) return said(chatId, textsIn(languageOf(written))('telegram.how', { product: 'Telegram' }));
    const offer = await this.answers.offerTo(by.employeeId, handoffId);
    const sent = DeclineHandoffBody.safeParse({ reason });
    if (offer && !answeredBefore(offer) && !sent.success) {
      const isWrong = reason !== null;
      return { replies: [question(by, chatId, { offer, messageId, isWrong })], isDeed: true };
    }
    const answer = { wish: 'decline', reason: sent.data?.reason ?? '' } as const;
    const taken = await this.answers.run({ ...whose(by, handoffId), answer });
    const sentence = sentenceFor(by, taken);
    const shows = messageId === null ? [] : shownIn({ chatId, messageId, message: null }, by, taken);
    return {
      replies: [...shows, { does: 'say', chatId, text: sentence }],
      isDeed: taken.answered.became === 'declined',
    };
  }
}

const whose = ({ employeeId }: Receiver, handoffId: string) => ({ handoffId, employeeId, requestId: null });

const note = ({ pressId }: PressedInBot, text: string): BotReply => ({ does: 'note', pressId, text });

const noted = (pressed: PressedInBot, text: string): BotAnswered => ({
  replies: [note(pressed, text)],
  isDeed: false,
});

const said = (chatId: string, text: string): BotAnswered => ({
  replies: [{ does: 'say', chatId, text }],
  isDeed: false,
});

function question(
  { language }: Receiver,
  chatId: string,
  asked: Readonly<{ offer: OfferRead; messageId: number | null; isWrong?: boolean }>,
): BotReply {
  const t = textsIn(language);
  const { offer, messageId, isWrong = false } = asked;
  const wanted = isWrong ? t('answer.why.needed', { most: MOST_REASON }) : t('answer.why.reply');
  return {
    does: 'ask',
    chatId,
    about: namedIn(offer, language),
    question: `${wanted} ${t('answer.why.hint')}`,
    hint: t('answer.why'),
    asked: { handoffId: offer.handoffId, messageId },
  };
}

function shown(pressed: PressedInBot, by: Receiver, taken: AnswerTaken): BotAnswered {
  const { became } = taken.answered;
  return {
    replies: [note(pressed, sentenceFor(by, taken)), ...shownIn(pressed, by, taken)],
    isDeed: became === 'accepted',
  };
}

/** In the message itself. What he has taken he goes on to read; of what is not his any more nothing stays but its name. */
function shownIn(
  { chatId, messageId, message }: Pick<PressedInBot, 'chatId' | 'messageId' | 'message'>,
  by: Receiver,
  taken: AnswerTaken,
): readonly BotReply[] {
  const { answered, offer } = taken;
  // Whoever could not be heard just now presses again.
  if (chatId === null || messageId === null || !offer || answered.became === 'busy') return [];
  if (answered.became === 'not-yours') return [];
  const isTaken = answered.became === 'accepted' || answered.became === 'accepted-before';
  return [
    {
      does: 'show',
      chatId,
      messageId,
      about: namedIn(offer, by.language),
      sentence: sentenceFor(by, taken),
      stays: isTaken ? message : null,
    },
  ];
}

function namedIn({ lead, stage }: OfferRead, language: Receiver['language']) {
  return { lead: lead.name || textsIn(language)('privacy.erased'), stage: stage.name };
}

function sentenceFor({ language }: Receiver, { answered, offer }: AnswerTaken): string {
  return answeredSentence(language, answered, offer?.receiver.timeZone ?? 'UTC');
}
