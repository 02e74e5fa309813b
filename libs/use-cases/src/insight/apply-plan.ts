import { Inject, Injectable } from '@nestjs/common';
import { KeptFigures } from '#contracts';
import { isLineOfPlan, refuse, seatsOfPlan } from '#conveyor';
import { Database, stagesOf, type Transaction } from '#database';
import { lockPlanOf, planAppliedOf, type StageSeats } from '#database/insight';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { funnelToChange } from '../line/funnel-to-change.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { lockStageSeats, refuseIfChanged, seatOf, writeStageSeats } from './change-seats.ts';
import { showPlan, type ShownPlan } from './show-plan.ts';

/** A head makes a proposed line the line. */
@Injectable()
export class ApplyPlan {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Sets the specialists of all stages as the plan has them, as a head would set them, or nothing of it. Throws NOT_FOUND, NOT_ALLOWED, STALE_VERSION,
   * PLAN_NOT_PROPOSED, LINE_CHANGED_SINCE when somebody has changed specialists since, and SPECIALISTS_INVALID.
   */
  run(planId: string, version: number, caller: Caller): Promise<ShownPlan> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const plan = await lockPlanOf(transaction, planId);
      if (!plan) return refuse({ code: 'NOT_FOUND', details: { what: 'plan', id: planId } });
      const funnel = await funnelToChange(transaction, { id: plan.funnelId, version, caller });
      if (plan.appliedAt !== null) {
        const state = plan.undoneAt === null ? 'applied' : 'undone';
        refuse({ code: 'PLAN_NOT_PROPOSED', details: { planId, state } });
      }
      const { seatsBefore, seatsAfter } = await this.change(transaction, planId, {
        figures: KeptFigures.parse(plan.figures),
        funnelId: funnel.id,
      });
      const by = { caller, now };
      await writeStageSeats(transaction, { funnel, seats: seatsAfter }, by);
      await planAppliedOf(transaction, planId, {
        appliedAt: now,
        appliedBy: caller.actor,
        seatsBefore,
        seatsAfter,
      });
      const details = { version: funnel.version + 1, planId, stages: seatsAfter.length };
      await keepAudit(transaction, by, { action: 'plan.applied', subjectId: funnel.id, details });
      return showPlan(transaction, planId);
    });
  }

  /** The stages that the plan changes, as they are and as they are to be. */
  private async change(
    transaction: Transaction,
    planId: string,
    { figures, funnelId }: Readonly<{ figures: KeptFigures; funnelId: string }>,
  ): Promise<Readonly<{ seatsBefore: readonly StageSeats[]; seatsAfter: readonly StageSeats[] }>> {
    const stages = await stagesOf(transaction, funnelId);
    const planned = new Map(figures.stages.map((one) => [one.stage, one]));
    const now = await lockStageSeats(
      transaction,
      figures.stages.map(({ stage }) => stage),
    );
    const compared = now.map(({ stageId, specialists }) => {
      const { today = [], proposed = [], others = [] } = planned.get(stageId) ?? {};
      const seats = { today: today.map(seatOf), proposed: proposed.map(seatOf) };
      const those = specialists.filter(({ employeeId }) => !others.includes(employeeId));
      return { stageId, specialists, those, seats };
    });
    refuseIfChanged(
      planId,
      compared.flatMap(({ stageId, those, seats }) => (isLineOfPlan(those, seats.today) ? [] : [stageId])),
      (stageId) => stages.find(({ id }) => id === stageId)?.name ?? stageId,
    );
    const changed = compared.filter(({ specialists, seats }) => !isLineOfPlan(specialists, seats.proposed));
    return {
      seatsBefore: changed.map(({ stageId, specialists }) => ({ stageId, specialists })),
      seatsAfter: changed.map(({ stageId, specialists, seats }) => ({
        stageId,
        specialists: seatsOfPlan(specialists, seats),
      })),
    };
  }
}
