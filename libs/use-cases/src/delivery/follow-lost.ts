import { Inject, Injectable } from '@nestjs/common';
import { addressOn, type RejectionCause } from '#channels';
import type { Channel } from '#conveyor';
import { channelAfter } from '#conveyor/preferences';
import { Database, type Claimed } from '#database';
import { hastenNextOf, refuseAddressOf, whoCaresOf } from '#database/delivery';
import type { Clock, Logger } from '#platform';
import { PauseItself } from '../ops/pause-itself.ts';
import { preferencesOf } from '../preferences/heed-preferences.ts';
import { CLOCK, LOGGER } from '../tokens.ts';
import { TellPerson } from './tell-person.ts';

/** A message that did not arrive by an attempt. */
export type Lost = Readonly<{
  claimed: Claimed;
  /** What the provider refused, where it did. */
  refused: RejectionCause | null;
  code: string;
  detail: string;
  /** Whether nobody will try again by himself. */
  isForGood: boolean;
}>;

/** What follows from it that a message did not arrive. */
@Injectable()
export class FollowLost {
  constructor(
    private readonly database: Database,
    private readonly pauseItself: PauseItself,
    private readonly tellPerson: TellPerson,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * A channel whose provider refuses our credentials pauses itself. An address that its provider knows nothing of gets no more messages, and
   * heads and its owner are told once; but not where somebody has had the message tried again meanwhile. What waits whether it is read on the lost channel waits no longer. Where the process dies before, the
   * next message to the same address does it.
   */
  async run(notificationId: string, lost: Lost): Promise<void> {
    const { claimed, refused, code } = lost;
    if (refused === 'credentials') return this.pauseItself.run(claimed.channel, code);
    if (refused === 'address') await this.refuseAddress(notificationId, lost);
    if (lost.isForGood) await this.hastenNext(notificationId, claimed);
  }

  private async refuseAddress(notificationId: string, { claimed, code, detail }: Lost): Promise<void> {
    const { employeeId, channel, recipient } = claimed;
    const address = addressOn(channel, recipient);
    if (address === null) return;
    const now = this.clock.now();
    await this.tellPerson.run((tell) =>
      this.database.transaction(async (transaction) => {
        const refusal = { notificationId, employeeId, channel, address, code, detail };
        if (!(await refuseAddressOf(transaction, refusal, now))) return;
        this.logger.warn(
          { employeeId, channel, code },
          'An address is refused: nothing is sent there any more',
        );
        const kind = 'address.refused';
        const avoid: readonly Channel[] = [channel];
        const who = { kind, ofEmployeeId: employeeId } as const;
        const heads = await whoCaresOf(transaction, employeeId);
        await tell(transaction, { ...who, employeeIds: heads, facts: { channel, isOwn: false } }, now);
        await tell(
          transaction,
          { ...who, employeeIds: [employeeId], facts: { channel, isOwn: true }, avoid },
          now,
        );
      }),
    );
  }

  private async hastenNext(notificationId: string, { kind, channel, preferences }: Claimed): Promise<void> {
    if (!preferences) return;
    const { channels } = preferences;
    const next = channelAfter({ kind, channel, channels }, preferencesOf(preferences));
    if (next) await hastenNextOf(this.database, notificationId, next, this.clock.now());
  }
}
