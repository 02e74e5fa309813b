import { Inject, Injectable } from '@nestjs/common';
import type { ChannelAdapter, MayLeave, SendOutcome } from '#channels';
import type { Claimed } from '#database';
import { traced, type LogSubject } from '#platform';
import { CHANNEL_ADAPTERS } from '../tokens.ts';
import { WriteMessage } from './write-message.ts';

/** Writes what a notification tells and gives it to the adapter of its channel. */
@Injectable()
export class SendMessage {
  constructor(
    @Inject(CHANNEL_ADAPTERS) private readonly adapters: readonly ChannelAdapter[],
    private readonly writeMessage: WriteMessage,
  ) {}

  /** Sends a message once, as the adapter promises. Rejects with what `mayLeave` throws, and then nothing was sent. */
  async run(notificationId: string, claimed: Claimed, mayLeave: MayLeave): Promise<SendOutcome> {
    const adapter = this.adapters.find(({ channel }) => channel === claimed.channel);
    if (!adapter) throw new Error(`No adapter for the channel ${claimed.channel}`);
    const message = await this.writeMessage.run(claimed);
    const outgoing = { notificationId, recipient: claimed.recipient, message };
    return traced(`send ${claimed.channel}`, { notificationId, ...leadOf(claimed) }, async (span) => {
      const outcome = await adapter.send(outgoing, mayLeave);
      span.setAttributes({ 'conveyor.outcome': outcome.outcome });
      return outcome;
    });
  }
}

/** The lead that a notification is about, for the log. */
export function leadOf(claimed: Claimed): LogSubject {
  return 'lead' in claimed ? { leadId: claimed.lead.id } : {};
}
