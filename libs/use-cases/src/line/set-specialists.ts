import { Inject, Injectable } from '@nestjs/common';
import type { SetSpecialistsBody, StageSpecialists } from '#contracts';
import { Database, lockSeatsOf, updateFunnelOf, type Transaction } from '#database';
import type { Clock } from '#platform';
import type { Caller } from '../caller.ts';
import { keepLineOfPlan } from '../insight/keep-line-of-plan.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { stageToChange } from './funnel-to-change.ts';
import { showStage } from './show.ts';
import { writeSpecialists } from './write-specialists.ts';

/** A head says who works a stage, and how much of it; specialists may be of any department. */
@Injectable()
export class SetSpecialists {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Replaces the whole list of a stage's specialists; throws SPECIALISTS_INVALID with every problem. Who
   * is left out keeps the leads that he holds there; who holds more than his new capacity keeps them,
   * too, and those too many are recorded as beyond it.
   */
  run(
    stageId: string,
    { version, specialists }: SetSpecialistsBody,
    caller: Caller,
  ): Promise<StageSpecialists> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const { funnel } = await stageToChange(transaction, { stageId, version, caller });
      // Seats are locked before people, as moves do it, so that the two never wait for each other.
      await lockSeatsOf(transaction, [stageId]);
      const given = { stageId, specialists, version: funnel.version + 1 };
      await writeSpecialists(transaction, given, { caller, now });
      await keepLineOfPlan(transaction, funnel.id, { caller, now });
      await updateFunnelOf(transaction, funnel);
      return showSpecialists(transaction, stageId);
    });
  }
}

async function showSpecialists(transaction: Transaction, stageId: string): Promise<StageSpecialists> {
  const { funnelId, version, specialists, formerSpecialists } = await showStage(transaction, stageId);
  return { stageId, funnelId, version, specialists, formerSpecialists };
}
