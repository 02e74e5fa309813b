import { Inject, Injectable } from '@nestjs/common';
import type { ChannelResumed, ReasonBody } from '#contracts';
import { refuse, type Channel } from '#conveyor';
import { Database } from '#database';
import { endPausesOf } from '#database/ops';
import type { Clock } from '#platform';
import { refuseUnlessOfAll } from '../access/refuse-foreign.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { intervene } from './intervene.ts';

/** Somebody ends the pause of a channel. */
@Injectable()
export class ResumeChannel {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Lets out what was held back, within seconds and each once, as far as it is still true; throws CHANNEL_NOT_PAUSED. */
  run(channel: Channel, { reason }: ReasonBody, caller: Caller): Promise<ChannelResumed> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      refuseUnlessOfAll(caller, 'ops.act');
      const [ended] = await endPausesOf(transaction, [channel], now);
      if (!ended) return refuse({ code: 'CHANNEL_NOT_PAUSED', details: { channel } });
      const interventionId = await intervene(transaction, { kind: 'resume', caller, reason, now });
      const { released } = ended;
      const details = { channel, interventionId, released };
      const entry = { action: 'channel.resumed', subjectId: ended.interventionId, details } as const;
      await keepAudit(transaction, { caller, now }, entry);
      return { channel, released };
    });
  }
}
