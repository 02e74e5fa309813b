import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '#conveyor';
import { Database, stagesOf } from '#database';
import { lockPlanOf, planUndoneOf } from '#database/insight';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { funnelToChange } from '../line/funnel-to-change.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { lockStageSeats, refuseIfChanged, writeStageSeats } from './change-seats.ts';
import { changedSince, keepLineOfPlan } from './keep-line-of-plan.ts';
import { showPlan, type ShownPlan } from './show-plan.ts';

/** A head takes back what a plan has changed. */
@Injectable()
export class UndoPlan {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Sets the specialists of the stages that the plan changed as they were before, or nothing of it. Throws NOT_FOUND, NOT_ALLOWED, STALE_VERSION, PLAN_NOT_APPLIED,
   * LINE_CHANGED_SINCE when somebody has changed them since, and SPECIALISTS_INVALID, as when one of them has left.
   */
  run(planId: string, version: number, caller: Caller): Promise<ShownPlan> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const plan = await lockPlanOf(transaction, planId);
      if (!plan) return refuse({ code: 'NOT_FOUND', details: { what: 'plan', id: planId } });
      const funnel = await funnelToChange(transaction, { id: plan.funnelId, version, caller });
      const { seatsBefore, seatsAfter, undoneAt } = plan;
      if (!seatsBefore || !seatsAfter || undoneAt !== null) {
        const state = undoneAt === null ? 'proposed' : 'undone';
        return refuse({ code: 'PLAN_NOT_APPLIED', details: { planId, state } });
      }
      const seats = await lockStageSeats(
        transaction,
        seatsAfter.map(({ stageId }) => stageId),
      );
      const stages = await stagesOf(transaction, funnel.id);
      refuseIfChanged(
        planId,
        changedSince(seatsAfter, seats),
        (stageId) => stages.find(({ id }) => id === stageId)?.name ?? stageId,
      );
      const by = { caller, now };
      await writeStageSeats(transaction, { funnel, seats: seatsBefore }, by);
      await planUndoneOf(transaction, planId, { undoneAt: now, undoneBy: caller.actor });
      // The line may have been a later plan's.
      await keepLineOfPlan(transaction, funnel.id, by);
      const details = { version: funnel.version + 1, planId, stages: seatsBefore.length };
      await keepAudit(transaction, by, { action: 'plan.undone', subjectId: funnel.id, details });
      return showPlan(transaction, planId);
    });
  }
}
