import { Inject, Injectable } from '@nestjs/common';
import type { MessageRetried, RetryBody } from '#contracts';
import { refuse } from '#conveyor';
import { retryRejection } from '#conveyor/ops';
import { Database, type Told } from '#database';
import { beginAnewOf, lockNotificationOf } from '#database/ops';
import type { Clock } from '#platform';
import { refuseUnlessOfAll } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';
import { WakeUps } from '../delivery/wake-ups.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { intervene } from './intervene.ts';
import { keepRetries } from './keep-retries.ts';

/** Somebody has one message tried again that has ended otherwise than well. */
@Injectable()
export class RetryMessage {
  constructor(
    private readonly database: Database,
    private readonly wakeUps: WakeUps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Lets it begin anew; whether it is still true is asked when it is taken, as ever. Throws NOT_TO_RETRY when it was sent, is on its way, or nobody
   * wants it any more; MAY_HAVE_ARRIVED when nobody knows whether it was sent and that was not confirmed.
   */
  async run(id: string, { reason, confirm }: RetryBody, caller: Caller): Promise<MessageRetried> {
    const told: Told[] = [];
    const retried = await repeatably(this.database, caller, this.clock, async (transaction, now) => {
      refuseUnlessOfAll(caller, 'ops.act');
      const message = await lockNotificationOf(transaction, id);
      if (!message) return refuse({ code: 'NOT_FOUND', details: { what: 'notification', id } });
      const rejection = retryRejection(message, confirm);
      if (rejection) return refuse(rejection);
      const interventionId = await intervene(transaction, { kind: 'retry', caller, reason, now });
      const rows = await beginAnewOf(transaction, [id], now);
      await keepRetries(transaction, { caller, now, interventionId, rows });
      told.splice(0, told.length, ...rows);
      const [row] = rows;
      if (!row) throw new Error(`The locked notification ${id} is gone`);
      return { id, generation: row.generation };
    });
    this.wakeUps.wake(told);
    return retried;
  }
}
