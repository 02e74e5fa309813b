import { Inject, Injectable } from '@nestjs/common';
import type { ChannelAdapter, MayLeave, SendOutcome, Thread } from '#channels';
import { isAboutOneLead } from '#conveyor/ops';
import { Database, type Claimed } from '#database';
import { firstToldOf } from '#database/delivery';
import { traced, type LogSubject } from '#platform';
import { CHANNEL_ADAPTERS } from '../tokens.ts';
import { WriteMessage } from './write-message.ts';

/** Writes what a notification tells and gives it to the adapter of its channel. */
@Injectable()
export class SendMessage {
  constructor(
    private readonly database: Database,
    @Inject(CHANNEL_ADAPTERS) private readonly adapters: readonly ChannelAdapter[],
    private readonly writeMessage: WriteMessage,
  ) {}

  /** Sends a message once, as the adapter promises. Rejects with what `mayLeave` throws, and then nothing was sent. */
  async run(notificationId: string, claimed: Claimed, mayLeave: MayLeave): Promise<SendOutcome> {
    const adapter = this.adapters.find(({ channel }) => channel === claimed.channel);
    if (!adapter) throw new Error(`No adapter for the channel ${claimed.channel}`);
    const message = await this.writeMessage.run(notificationId, claimed);
    const { recipient } = claimed;
    const thread = await this.threadOf(notificationId, claimed);
    const outgoing = { notificationId, recipient, message, ...(thread && { thread }) };
    return traced(`send ${claimed.channel}`, { notificationId, ...leadOf(claimed) }, async (span) => {
      const outcome = await adapter.send(outgoing, mayLeave);
      span.setAttributes({ 'conveyor.outcome': outcome.outcome });
      return outcome;
    });
  }

  /** One question more, and only for Slack: an e-mail names its thread by the lead alone, and nowhere else are there any. */
  private async threadOf(notificationId: string, claimed: Claimed): Promise<Thread | undefined> {
    if (!('lead' in claimed) || !isAboutOneLead(claimed.kind)) return undefined;
    const first = claimed.channel === 'slack' ? await firstToldOf(this.database, notificationId) : null;
    return { leadId: claimed.lead.id, first };
  }
}

/** The lead that a notification is about, for the log. */
export function leadOf(claimed: Claimed): LogSubject {
  return 'lead' in claimed ? { leadId: claimed.lead.id } : {};
}
