import { Inject, Injectable } from '@nestjs/common';
import type { ChangeStageBody, StageCard } from '#contracts';
import {
  criteriaOf,
  questionIdProblems,
  refuse,
  validateFunnel,
  type FunnelDraft,
  type Problem,
} from '#conveyor';
import { Database, updateFunnelOf, updateStageOf } from '#database';
import { uuidv7, type Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { stageToChange } from './funnel-to-change.ts';
import { showStage } from './show.ts';

/** A head changes one stage: its name, its colour, its time limit, what it asks for. */
@Injectable()
export class ChangeStage {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Changes what is given and leaves the rest; the limits of leads that stand at the stage are counted anew within seconds. */
  run(id: string, { version, exit, ...changes }: ChangeStageBody, caller: Caller): Promise<StageCard> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      if (Object.keys(changes).length === 0 && !exit) refuse({ code: 'NOTHING_TO_CHANGE', details: { id } });
      const { funnel, stages, stage } = await stageToChange(transaction, { stageId: id, version, caller });
      const drawn = { ...stage, ...changes, ...(exit && { exit }) };
      const problems = [
        ...problemsOf({
          name: funnel.name,
          stages: stages.map((other) => (other.id === id ? drawn : other)),
        }),
        ...(exit ? questionIdProblems(stage.exit.questions, exit, 'exit') : []),
      ];
      if (problems.length > 0) refuse({ code: 'FUNNEL_INVALID', details: { problems } });
      await updateStageOf(transaction, { ...drawn, exit: criteriaOf(drawn.exit, () => uuidv7(now)) });
      await updateFunnelOf(transaction, funnel);
      const fields = [...Object.keys(changes), ...(exit ? ['exit'] : [])];
      const details = { version: funnel.version + 1, fields };
      await keepAudit(transaction, { caller, now }, { action: 'stage.changed', subjectId: id, details });
      return showStage(transaction, id);
    });
  }
}

/** The funnel was sound before, so whatever is wrong now is wrong with a field of this request. */
function problemsOf(draft: FunnelDraft): readonly Problem[] {
  return validateFunnel(draft).map((problem) => ({
    ...problem,
    path: problem.path.replace(/^stages\[\d+\]\./, ''),
  }));
}
