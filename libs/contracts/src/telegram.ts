import { z } from 'zod';
import { Moment } from './moment.ts';

/** Whether messages come to one's own Telegram. */
export const OwnTelegram = z
  .strictObject({
    state: z.enum(['off', 'apart', 'connected']).meta({
      description:
        'off: no bot is set, so nobody can connect his Telegram; apart: it is not connected; connected: messages come there',
    }),
  })
  .meta({ id: 'OwnTelegram' });

/** By what one connects one's own Telegram. */
export const TelegramLink = z
  .strictObject({
    url: z.url().meta({
      description: 'Opened in Telegram it connects the chat with the bot, once',
      example: 'https://t.me/conveyor_bot?start=pAQzlC8HBVO5ZGBZXBVtfrwbcMAnoWlCQhXkhqYWcHA',
    }),
    expiresAt: Moment,
  })
  .meta({ id: 'TelegramLink' });

export type OwnTelegram = z.infer<typeof OwnTelegram>;
export type TelegramLink = z.infer<typeof TelegramLink>;
