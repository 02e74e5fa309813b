import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#database';
import { endedPausesOf, endPausesOf } from '#database/ops';
import type { Clock, Logger } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import { NOBODY } from '../caller.ts';
import { CLOCK, LOGGER } from '../tokens.ts';

/** Pauses end by themselves. */
@Injectable()
export class EndPauses {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Ends those whose time is up; of several processes that look at once, one does. */
  async run(): Promise<void> {
    const now = this.clock.now();
    const channels = await endedPausesOf(this.database, now);
    if (channels.length === 0) return;
    await this.database.transaction(async (transaction) => {
      const ended = await endPausesOf(transaction, channels, now);
      const entries = ended.map(({ channel, interventionId, released }) => {
        this.logger.info({ channel, released }, 'The pause of a channel is over');
        const details = { channel, interventionId: null, released };
        return { action: 'channel.resumed', subjectId: interventionId, details } as const;
      });
      await keepAudit(transaction, { caller: NOBODY, now }, ...entries);
    });
  }
}
