import { Inject, Injectable } from '@nestjs/common';
import type { Channel } from '#conveyor';
import { pauseAfterRefusal } from '#conveyor/ops';
import { Database } from '#database';
import { insertPauseOf } from '#database/ops';
import { uuidv7, type Clock, type Logger } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import { NOBODY } from '../caller.ts';
import { CLOCK, LOGGER } from '../tokens.ts';
import { interveneItself } from './intervene.ts';

/**
 * A channel whose provider refuses our credentials pauses itself: until they are mended every message would only be refused, and a
 * provider locks out who tries again and again.
 */
@Injectable()
export class PauseItself {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Pauses the channel for an hour, unless it is paused; `code` is what the provider called it. */
  async run(channel: Channel, code: string): Promise<void> {
    const now = this.clock.now();
    const until = pauseAfterRefusal(now);
    await this.database.transaction(async (transaction) => {
      const interventionId = uuidv7(now);
      const isNew = await insertPauseOf(transaction, { channel, interventionId, code, since: now, until });
      if (!isNew) return;
      await interveneItself(transaction, { id: interventionId, kind: 'pause', now });
      const details = { channel, until, code };
      const entry = { action: 'channel.paused', subjectId: interventionId, details } as const;
      await keepAudit(transaction, { caller: NOBODY, now }, entry);
      this.logger.error({ channel, code, until }, 'The credentials of a channel are refused; it is paused');
    });
  }
}
