import { Inject, Injectable } from '@nestjs/common';
import type { DeviceTested } from '#contracts';
import { refuse, type Language } from '#conveyor';
import { Database } from '#database';
import type { Clock } from '#platform';
import { textsIn } from '#texts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { Channels } from '../channels/channels.ts';
import { askerOf, PATIENCE_MS, sendTest, untakenSentence } from '../channels/send-test.ts';
import type { DeliverySettings } from '../delivery/delivery-settings.ts';
import { CLOCK, DELIVERY_SETTINGS } from '../tokens.ts';

/** Somebody has a test message sent to one of his devices. */
@Injectable()
export class TestDevice {
  constructor(
    private readonly database: Database,
    private readonly channels: Channels,
    @Inject(DELIVERY_SETTINGS) private readonly settings: DeliverySettings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Sends it and says what the device's push service said; takes twenty seconds at most. It stands in the audit and in no ledger. Throws NOT_FOUND
   * when it is no device of his on which he is signed in.
   */
  async run(
    { employeeId, id }: Readonly<{ employeeId: string; id: string }>,
    language: Language,
    caller: Caller,
  ): Promise<DeviceTested> {
    const recipient = await askerOf(this.database, caller);
    const adapter = this.channels.pushTo((kept) => kept.only(id, employeeId), PATIENCE_MS);
    const { publicUrl } = this.settings;
    const outcome = await sendTest(adapter, { recipient, at: this.clock.now(), publicUrl });
    if (outcome.outcome === 'suppressed')
      return refuse({ code: 'NOT_FOUND', details: { what: 'push-subscription', id } });
    await this.database.transaction((transaction) =>
      keepAudit(
        transaction,
        { caller, now: this.clock.now() },
        { action: 'account.device-tested', subjectId: employeeId, details: { subscriptionId: id } },
      ),
    );
    const message =
      outcome.outcome === 'sent'
        ? textsIn(language)('device.tested.sent')
        : untakenSentence(language, outcome);
    return { outcome: outcome.outcome, message, code: 'code' in outcome ? outcome.code : null };
  }
}
