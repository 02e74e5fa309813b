import { Inject, Injectable } from '@nestjs/common';
import { CapturedMailbox, type ChannelAdapter, type Recipient } from '#channels';
import type { ChannelTested } from '#contracts';
import type { Language } from '#conveyor';
import { channelsOf, Database } from '#database';
import type { Clock } from '#platform';
import { textsIn } from '#texts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import type { DeliverySettings } from '../delivery/delivery-settings.ts';
import { CLOCK, DELIVERY_SETTINGS } from '../tokens.ts';
import { Channels } from './channels.ts';
import { askerOf, PATIENCE_MS, sendTest, untakenSentence, type TestOutcome } from './send-test.ts';
import type { SettableChannel } from './settable-channel.ts';

/** Somebody has a test message sent to himself, by what is set now. */
@Injectable()
export class TestChannel {
  constructor(
    private readonly database: Database,
    private readonly channels: Channels,
    @Inject(DELIVERY_SETTINGS) private readonly settings: DeliverySettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Sends it and says what the server said; takes twenty seconds at most. It stands in the audit and in no ledger. */
  async run(channel: SettableChannel, language: Language, caller: Caller): Promise<ChannelTested> {
    const recipient = await askerOf(this.database, caller);
    const t = textsIn(language);
    if (recipient.isOfDemo)
      return { channel, outcome: 'captured', message: t('channel.tested.demo'), code: 'DEMO' };
    const kept = await channelsOf(this.database);
    const own = kept.find((one) => one.channel === channel);
    if (!own) throw new Error(`The channel ${channel} has no row in channel_settings`);
    const adapter = this.channels.adapterFor(channel, kept, PATIENCE_MS);
    const told = (outcome: ChannelTested['outcome'], message: string, code: string | null = null) => ({
      channel,
      outcome,
      message,
      code,
    });
    const address = `${this.settings.publicUrl}/dev/mailbox`;
    if (adapter instanceof CapturedMailbox)
      return told('captured', t('channel.tested.captured', { address }));
    await this.database.transaction((transaction) =>
      keepAudit(
        transaction,
        { caller, now: this.clock.now() },
        { action: 'channel.tested', subjectId: own.id, details: { channel } },
      ),
    );
    if (channel === 'telegram' && recipient.telegramChatId === null) {
      const wrong = await this.wrongWith(adapter);
      return wrong === undefined
        ? told('rejected', t('channel.tested.no-chat', { product: 'Telegram' }), 'NO_ADDRESS')
        : told('rejected', t('channel.tested.rejected', { said: wrong }));
    }
    const { publicUrl } = this.settings;
    const outcome = await sendTest(adapter, { recipient, at: this.clock.now(), publicUrl });
    if (outcome.outcome === 'suppressed') throw new Error(`Nobody could be told by the channel ${channel}`);
    const code = 'code' in outcome ? outcome.code : null;
    return told(outcome.outcome, sentenceOf(language, outcome, addressOf(channel, recipient)), code);
  }

  /** Whoever sets a bot has hardly connected himself before: that the bot answers is worth knowing all the same. */
  private async wrongWith(adapter: ChannelAdapter): Promise<string | undefined> {
    try {
      return await adapter.check();
    } finally {
      await adapter.close();
    }
  }
}

function sentenceOf(
  language: Language,
  outcome: Exclude<TestOutcome, { outcome: 'suppressed' }>,
  to: string,
): string {
  return outcome.outcome === 'sent'
    ? textsIn(language)('channel.tested.sent', { to })
    : untakenSentence(language, outcome);
}

/** As whom he will find the message: a chat has no address that he knows. */
function addressOf(channel: SettableChannel, { email, name }: Recipient): string {
  return channel === 'telegram' ? name : (email ?? name);
}
