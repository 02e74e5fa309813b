import { Inject, Injectable } from '@nestjs/common';
import type { Retried, RetryManyBody, RetryPreview, RetryQuery } from '#contracts';
import { DAY, refuse } from '#conveyor';
import { Database, type Told } from '#database';
import { beginAnewOf, countTroubledOf, lockTroubledOf, type WhichMessages } from '#database/ops';
import type { Clock } from '#platform';
import { refuseUnlessOfAll } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';
import { WakeUps } from '../delivery/wake-ups.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { intervene } from './intervene.ts';
import { keepRetries } from './keep-retries.ts';

/** What is older was given up on long ago by those who should have read it. */
const LOOKS_BACK = 7 * DAY;
/** Few enough for one transaction of a second or so. */
const MOST_AT_ONCE = 5_000;

/** Somebody has all messages tried again that have failed alike, or all that have failed. */
@Injectable()
export class RetryMessages {
  constructor(
    private readonly database: Database,
    private readonly wakeUps: WakeUps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What it would come to. */
  preview(query: RetryQuery): Promise<RetryPreview> {
    return countTroubledOf(this.database, this.whichOf(query, this.clock.now()));
  }

  /**
   * Lets them begin anew, the oldest five thousand. Those that may have arrived are left out unless it is confirmed that their receivers may be
   * told twice; throws MAY_HAVE_ARRIVED when there are no others.
   */
  async run({ reason, confirm, ...query }: RetryManyBody, caller: Caller): Promise<Retried> {
    const told: Told[] = [];
    const retried = await repeatably(this.database, caller, this.clock, async (transaction, now) => {
      refuseUnlessOfAll(caller, 'ops.act');
      const which = this.whichOf(query, now);
      const found = await countTroubledOf(transaction, which);
      const mayHaveArrived = confirm ? 0 : found.mayHaveArrived;
      if (found.messages === 0 && mayHaveArrived > 0)
        refuse({ code: 'MAY_HAVE_ARRIVED', details: { messages: mayHaveArrived } });
      const ids = await lockTroubledOf(transaction, which, { most: MOST_AT_ONCE, mayHaveArrived: confirm });
      const interventionId = await intervene(transaction, { kind: 'retry', caller, reason, now });
      const rows = await beginAnewOf(transaction, ids, now);
      await keepRetries(transaction, { caller, now, interventionId, rows });
      told.splice(0, told.length, ...rows);
      const wanted = found.messages + found.mayHaveArrived - mayHaveArrived;
      return { messages: rows.length, left: Math.max(0, wanted - rows.length), mayHaveArrived };
    });
    this.wakeUps.wake(told);
    return retried;
  }

  private whichOf({ from, ...which }: RetryQuery, now: number): WhichMessages {
    return { ...which, from: from ?? now - LOOKS_BACK };
  }
}
