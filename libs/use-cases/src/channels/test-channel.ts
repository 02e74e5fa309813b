import { Inject, Injectable } from '@nestjs/common';
import {
  CapturedMailbox,
  NOT_REACHABLE,
  type ChannelAdapter,
  type Recipient,
  type SendOutcome,
} from '#channels';
import type { ChannelTested } from '#contracts';
import { refuse, type Language } from '#conveyor';
import { channelsOf, Database, EmployeeReader } from '#database';
import { uuidv7, type Clock } from '#platform';
import { formatDuration, textsIn } from '#texts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import type { DeliverySettings } from '../delivery/delivery-settings.ts';
import { CLOCK, DELIVERY_SETTINGS } from '../tokens.ts';
import { Channels } from './channels.ts';
import type { SettableChannel } from './settable-channel.ts';

/** So long the server may be silent at one step, and so long whoever asks waits in all. */
const PATIENCE_MS = 8_000;
const LONGEST_MS = 20_000;

type Outcome = Exclude<SendOutcome, { outcome: 'withheld' | 'suppressed' }> | Readonly<{ outcome: 'silent' }>;

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
    const recipient = await this.askerOf(caller);
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
    const t = textsIn(language);
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
    const outcome = await this.sendOnce(adapter, recipient);
    const code = 'code' in outcome ? outcome.code : null;
    return told(outcome.outcome, sentenceOf(language, outcome, recipient), code);
  }

  private async askerOf({ actor }: Caller): Promise<Recipient> {
    const asker = actor === null ? undefined : await new EmployeeReader(this.database).one(actor);
    if (!asker) return refuse({ code: 'NOT_SIGNED_IN', details: {} });
    const { name, email, slackUserId, language, timeZone } = asker;
    return { name, email, slackUserId, language, timeZone };
  }

  private async sendOnce(adapter: ChannelAdapter, recipient: Recipient): Promise<Outcome> {
    const at = this.clock.now();
    const { channel } = adapter;
    const message = { kind: 'channel.test', channel, at, link: `${this.settings.publicUrl}/` } as const;
    const sending = adapter.send({ notificationId: uuidv7(at), recipient, message }, async () => true);
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<Outcome>((resolve) => {
      timer = setTimeout(() => resolve({ outcome: 'silent' }), LONGEST_MS);
    });
    try {
      const outcome = await Promise.race([sending, silence]);
      if (outcome.outcome === 'withheld' || outcome.outcome === 'suppressed')
        throw new Error('A message that may leave was withheld');
      return outcome;
    } finally {
      clearTimeout(timer);
      // It closes when what is under way has ended; nobody has to wait for that.
      void adapter.close();
    }
  }
}

function sentenceOf(language: Language, outcome: Outcome, { email, name }: Recipient): string {
  const t = textsIn(language);
  if (outcome.outcome === 'sent') return t('channel.tested.sent', { to: email ?? name });
  if (outcome.outcome === 'silent')
    return t('channel.tested.silent', { time: formatDuration(language, LONGEST_MS) });
  if (outcome.code === NOT_REACHABLE)
    return t('channel.tested.private', { setting: 'PRIVATE_NETWORK', value: 'allow' });
  if (outcome.code === 'NO_ADDRESS') return t('channel.tested.no-address');
  return t(`channel.tested.${outcome.outcome}`, { said: outcome.detail });
}
