import { Inject, Injectable } from '@nestjs/common';
import type { ChannelPause, PauseBody } from '#contracts';
import { MINUTE, type Channel } from '#conveyor';
import { Database } from '#database';
import { extendPauseOf, pauseOf } from '#database/ops';
import type { Clock } from '#platform';
import { refuseUnlessOfAll } from '../access/refuse-foreign.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { intervene } from './intervene.ts';

/** Somebody holds back all that is to be sent on a channel, for a while. */
@Injectable()
export class PauseChannel {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * From now on nothing is taken to be sent; what is under way ends. A pause that is there already goes on until the new moment,
   * for the new reason.
   */
  run(channel: Channel, { reason, minutes }: PauseBody, caller: Caller): Promise<ChannelPause> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      refuseUnlessOfAll(caller, 'ops.act');
      const interventionId = await intervene(transaction, { kind: 'pause', caller, reason, now });
      const until = now + minutes * MINUTE;
      await extendPauseOf(transaction, { channel, interventionId, code: null, since: now, until });
      const details = { channel, until, code: null };
      const entry = { action: 'channel.paused', subjectId: interventionId, details } as const;
      await keepAudit(transaction, { caller, now }, entry);
      return pauseOf(transaction, channel);
    });
  }
}
