import type { Channel } from '#conveyor';
import type { Recipient } from './channel-adapter.ts';

/** By what somebody is told on a channel; null: he has no address there, or the channel goes by none. */
export function addressOn(channel: Channel, to: Recipient): string | null {
  switch (channel) {
    case 'email':
      return to.email;
    case 'slack':
      return to.slackUserId ?? to.email;
    case 'telegram':
      return to.telegramChatId;
    case 'webhook':
      return to.webhookUserId;
    case 'in_app':
    case 'push':
      return null;
  }
}
