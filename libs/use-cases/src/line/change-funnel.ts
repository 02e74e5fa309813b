import { Inject, Injectable } from '@nestjs/common';
import type { Funnel } from '#contracts';
import { completed, leftOut, refuse, validateRedraft, type FunnelRedraftGiven } from '#conveyor';
import {
  archiveLossReasonsOf,
  archiveStagesOf,
  Database,
  lossReasonsOf,
  openLeadsAt,
  redrawLossReasonsOf,
  redrawStagesOf,
  stagesOf,
  updateFunnelOf,
  type StageRow,
  type Transaction,
} from '#database';
import { uuidv7, type Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { keepLineOfPlan } from '../insight/keep-line-of-plan.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { lossReasonRows, stageRows } from './funnel-rows.ts';
import { funnelToChange } from './funnel-to-change.ts';
import { showFunnel } from './show.ts';

/** A head draws a funnel anew. */
@Injectable()
export class ChangeFunnel {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Gives the funnel another name and other stages. Stages that stay keep their ids, and their leads; one
   * that is left out is archived, and refused with STAGE_HAS_LEADS while open leads stand there.
   */
  run(id: string, given: FunnelRedraftGiven & { version: number }, caller: Caller): Promise<Funnel> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const funnel = await funnelToChange(transaction, { id, version: given.version, caller });
      const before = {
        stages: await stagesOf(transaction, id),
        lossReasons: await lossReasonsOf(transaction, id),
      };
      const draft = completed(before, given);
      const problems = validateRedraft(before, draft);
      if (problems.length > 0) refuse({ code: 'FUNNEL_INVALID', details: { problems } });
      const home = { funnelId: id, newId: () => uuidv7(now) };
      await archive(transaction, leftOut(before.stages, draft.stages), now);
      await redrawStagesOf(transaction, id, stageRows(draft.stages, home));
      const forgotten = leftOut(before.lossReasons, draft.lossReasons ?? []).map((reason) => reason.id);
      await archiveLossReasonsOf(transaction, forgotten, now);
      await redrawLossReasonsOf(transaction, id, lossReasonRows(draft.lossReasons, home));
      await updateFunnelOf(transaction, funnel, { name: draft.name });
      await keepLineOfPlan(transaction, id, { caller, now });
      const details = { version: funnel.version + 1, stages: draft.stages.length };
      await keepAudit(transaction, { caller, now }, { action: 'funnel.changed', subjectId: id, details });
      return showFunnel(transaction, id);
    });
  }
}

async function archive(transaction: Transaction, stages: readonly StageRow[], now: number): Promise<void> {
  if (stages.length === 0) return;
  const ids = stages.map((stage) => stage.id);
  const open = await openLeadsAt(transaction, ids);
  const busy = stages.find((stage) => open.has(stage.id));
  if (busy) refuse({ code: 'STAGE_HAS_LEADS', details: { stage: busy.name, leads: open.get(busy.id) ?? 0 } });
  await archiveStagesOf(transaction, ids, now);
}
