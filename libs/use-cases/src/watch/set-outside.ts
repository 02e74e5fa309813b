import { Inject, Injectable } from '@nestjs/common';
import type { Outside } from '#channels';
import type { ChangeOutsideBody, OutsideShown } from '#contracts';
import { refuse } from '#conveyor';
import { PRODUCT_ID } from '#conveyor/audit';
import type { OutsideReceiver } from '#conveyor/alerts';
import { Database, type Transaction } from '#database';
import { lockOutsideReceiverOf, updateOutsideReceiverOf } from '#database/watch';
import { sealSecret, type Clock, type SecretKeys } from '#platform';
import { refuseUnlessOfAll } from '../access/refuse-foreign.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK, OUTSIDE, SECRET_KEYS } from '../tokens.ts';
import { aboutOutside } from './about-outside.ts';
import { OutsideReceivers } from './outside-receivers.ts';

/** Who outside, decided on which version. */
export type OutsideAt = Readonly<{ receiver: OutsideReceiver; version: number }>;

type Moment = Readonly<{ caller: Caller; now: number }>;

/** Somebody sets where outside it is told of the line, or takes that back. */
@Injectable()
export class SetOutside {
  constructor(
    private readonly database: Database,
    private readonly receivers: OutsideReceivers,
    @Inject(SECRET_KEYS) private readonly keys: SecretKeys,
    @Inject(OUTSIDE) private readonly outside: Outside,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Sets the address, sealed; whoever looks at the line next goes by it. Throws NOT_ALLOWED, SET_IN_ENVIRONMENT where the environment has
   * it, STALE_VERSION, OUTSIDE_INVALID for one that is never asked, NO_SECRET_KEY.
   */
  async run(
    receiver: OutsideReceiver,
    { version, url }: ChangeOutsideBody,
    caller: Caller,
  ): Promise<OutsideShown> {
    return this.write({ receiver, version }, caller, async (transaction, moment) => {
      await this.update(transaction, receiver, this.seal(receiver, url), moment);
      const details = { receiver, version: version + 1, fields: ['url'] };
      const entry = { action: 'outside.changed', subjectId: PRODUCT_ID, details } as const;
      await keepAudit(transaction, moment, entry);
    });
  }

  /** Takes the address back: nobody is told there any more. Throws as `run` does. */
  async clear(at: OutsideAt, caller: Caller): Promise<OutsideShown> {
    return this.write(at, caller, async (transaction, moment) => {
      await this.update(transaction, at.receiver, null, moment);
      const details = { receiver: at.receiver, version: at.version + 1 };
      const entry = { action: 'outside.cleared', subjectId: PRODUCT_ID, details } as const;
      await keepAudit(transaction, moment, entry);
    });
  }

  private async write(
    { receiver, version }: OutsideAt,
    caller: Caller,
    work: (transaction: Transaction, moment: Moment) => Promise<void>,
  ): Promise<OutsideShown> {
    refuseUnlessOfAll(caller, 'settings.change');
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const setting = this.receivers.settingOf(receiver);
      if (setting !== null) refuse({ code: 'SET_IN_ENVIRONMENT', details: { setting } });
      const { version: actual } = await lockOutsideReceiverOf(transaction, receiver);
      if (actual !== version) {
        const details = { what: 'outside', id: receiver, expected: version, actual } as const;
        refuse({ code: 'STALE_VERSION', details });
      }
      await work(transaction, { caller, now });
      return this.receivers.show(await lockOutsideReceiverOf(transaction, receiver));
    });
  }

  private async update(
    transaction: Transaction,
    receiver: OutsideReceiver,
    addressSealed: string | null,
    { caller, now }: Moment,
  ): Promise<void> {
    const change = { receiver, addressSealed, changedAt: now, changedBy: caller.actor };
    await updateOutsideReceiverOf(transaction, change);
  }

  private seal(receiver: OutsideReceiver, url: string): string {
    if (!this.outside.couldAskOfOwn(url)) {
      const facts = { setting: 'OUTGOING_ALLOWED' };
      const problem = { path: 'url', rule: 'ADDRESS_NOT_ASKED', facts } as const;
      refuse({ code: 'OUTSIDE_INVALID', details: { problems: [problem] } });
    }
    if (this.keys.ids.length === 0) refuse({ code: 'NO_SECRET_KEY', details: { setting: 'SECRET_KEYS' } });
    return sealSecret(this.keys, url, aboutOutside(receiver));
  }
}
