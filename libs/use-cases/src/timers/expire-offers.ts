import { Inject, Injectable } from '@nestjs/common';
import { ConveyorError, expire } from '#conveyor';
import { Database, expiredOffersOf, tellInOneOf } from '#database';
import type { Clock } from '#platform';
import { NOBODY } from '../caller.ts';
import { AnswerHandoff } from '../moves/answer-handoff.ts';
import { FollowUps, type FollowUp } from '../moves/follow-ups.ts';
import { CLOCK } from '../tokens.ts';
import { failuresOf, throwTogether } from './one-by-one.ts';

const MOST_AT_ONCE = 500;

/** Offers that were not answered in time go to the next best specialist, or into the queue. */
@Injectable()
export class ExpireOffers {
  constructor(
    private readonly database: Database,
    private readonly answerHandoff: AnswerHandoff,
    private readonly followUps: FollowUps,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Expires what has run out by now, the longest first; resolves to how many. Ends early when `stopping` is. Each is a
   * transaction of its own, so that one in the way of others holds up none; who is told of several is told once, when all are done.
   */
  async run(stopping: AbortSignal): Promise<number> {
    const done: FollowUp[] = [];
    const handoffs = await expiredOffersOf(this.database, this.clock.now(), MOST_AT_ONCE);
    const failures = await failuresOf(handoffs, stopping, async (handoffId) => {
      const expired = await this.expire(handoffId);
      if (expired) done.push(expired);
    });
    const told = await tellInOneOf(
      this.database,
      done.flatMap((each) => each.told),
    );
    this.followUps.begin({ told, freed: [...new Set(done.flatMap(({ freed }) => freed))] });
    throwTogether(failures);
    return done.length;
  }

  private async expire(handoffId: string): Promise<FollowUp | undefined> {
    try {
      return await this.answerHandoff.andLeave(handoffId, NOBODY, expire);
    } catch (error) {
      // It was answered, or the lead moved on, while this one was on its way.
      if (error instanceof ConveyorError) return undefined;
      throw error;
    }
  }
}
