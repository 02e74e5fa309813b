import { Inject, Injectable } from '@nestjs/common';
import type { DeviceTested } from '#contracts';
import { refuse, type Language } from '#conveyor';
import { Database } from '#database';
import { pushDeviceOf } from '#database/accounts';
import type { Clock } from '#platform';
import { textsIn } from '#texts';
import { idleSince } from '../accounts/session-length.ts';
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
    const missing = { code: 'NOT_FOUND', details: { what: 'push-subscription', id } } as const;
    const now = this.clock.now();
    const open = { now, idleSince: idleSince(now) };
    if (!(await pushDeviceOf(this.database, { id, employeeId }, open))) return refuse(missing);
    // Before it leaves: no message goes out of which nothing is known.
    await this.database.transaction((transaction) =>
      keepAudit(
        transaction,
        { caller, now },
        { action: 'account.device-tested', subjectId: employeeId, details: { subscriptionId: id } },
      ),
    );
    const adapter = this.channels.pushTo((kept) => kept.only(id, employeeId), PATIENCE_MS);
    const { publicUrl } = this.settings;
    const outcome = await sendTest(adapter, { recipient, at: now, publicUrl });
    // It has ended meanwhile, or can not be opened.
    if (outcome.outcome === 'suppressed') return refuse(missing);
    const message =
      outcome.outcome === 'sent'
        ? textsIn(language)('device.tested.sent')
        : untakenSentence(language, outcome);
    return { outcome: outcome.outcome, message, code: 'code' in outcome ? outcome.code : null };
  }
}
