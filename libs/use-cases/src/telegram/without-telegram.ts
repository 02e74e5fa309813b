import type { EmployeeRow } from '#database';
import { withoutChannel } from '../channels/change-reach.ts';

type Reach = Pick<EmployeeRow, 'channels' | 'telegramChatId'>;

/** By what somebody is told whose Telegram is connected no more. */
export function withoutTelegram({ channels }: Pick<Reach, 'channels'>): Reach {
  return {
    telegramChatId: null,
    channels: channels.includes('telegram') ? withoutChannel(channels, 'telegram') : channels,
  };
}
