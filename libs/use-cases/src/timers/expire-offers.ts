import { Inject, Injectable } from '@nestjs/common';
import { ConveyorError, expire } from '#conveyor';
import { Database, expiredOffersOf } from '#database';
import type { Clock } from '#platform';
import { NOBODY } from '../caller.ts';
import { AnswerHandoff } from '../moves/answer-handoff.ts';
import { CLOCK } from '../tokens.ts';
import { oneByOne } from './one-by-one.ts';

const MOST_AT_ONCE = 500;

/** Offers that were not answered in time go to the next best specialist, or into the queue. */
@Injectable()
export class ExpireOffers {
  constructor(
    private readonly database: Database,
    private readonly answerHandoff: AnswerHandoff,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Expires what has run out by now, the longest first; resolves to how many. Ends early when `stopping` is. */
  async run(stopping: AbortSignal): Promise<number> {
    let expired = 0;
    const handoffs = await expiredOffersOf(this.database, this.clock.now(), MOST_AT_ONCE);
    await oneByOne(handoffs, stopping, async (handoffId) => {
      if (await this.expire(handoffId)) expired += 1;
    });
    return expired;
  }

  private async expire(handoffId: string): Promise<boolean> {
    try {
      await this.answerHandoff.run(handoffId, NOBODY, expire);
      return true;
    } catch (error) {
      // It was answered, or the lead moved on, while this one was on its way.
      if (error instanceof ConveyorError) return false;
      throw error;
    }
  }
}
