import { Inject, Injectable } from '@nestjs/common';
import type { Funnel } from '#contracts';
import {
  departmentMeant,
  neededDepartmentProblems,
  refuse,
  validateFunnel,
  type FunnelDraft,
  type Problem,
} from '#conveyor';
import {
  Database,
  insertFunnelOf,
  knownDepartmentsOf,
  redrawLossReasonsOf,
  type Transaction,
} from '#database';
import { uuidv7, type Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import { refuseOnDepartment } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { lossReasonRows, stageRows } from './funnel-rows.ts';
import { showFunnel } from './show.ts';

/** A funnel as it is drawn, and the department that it is drawn for; the only one when none is named. */
export type NewFunnel = FunnelDraft & Readonly<{ departmentId?: string }>;

/** A head draws a funnel. */
@Injectable()
export class CreateFunnel {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Makes the funnel with its stages in the order of the list; throws FUNNEL_INVALID with every problem. */
  run(draft: NewFunnel, caller: Caller): Promise<Funnel> {
    return repeatably(this.database, caller, this.clock, (transaction, now) =>
      this.within(transaction, draft, { caller, now }),
    );
  }

  /** The same within a transaction of the caller's. */
  async within(
    transaction: Transaction,
    draft: NewFunnel,
    { caller, now }: Readonly<{ caller: Caller; now: number }>,
  ): Promise<Funnel> {
    const departments = await knownDepartmentsOf(transaction);
    const departmentId = departmentMeant(draft.departmentId, departments);
    const problems: readonly Problem[] = [
      ...neededDepartmentProblems(departmentId, departments),
      ...validateFunnel(draft),
    ];
    if (problems.length > 0 || departmentId === null)
      return refuse({ code: 'FUNNEL_INVALID', details: { problems } });
    refuseOnDepartment(caller, 'line.change', departmentId);
    const { name } = draft;
    const funnel = { id: uuidv7(now), version: 1, name, departmentId, archivedAt: null, createdAt: now };
    const home = { funnelId: funnel.id, newId: () => uuidv7(now) };
    await insertFunnelOf(transaction, funnel, stageRows(draft.stages, home));
    await redrawLossReasonsOf(transaction, funnel.id, lossReasonRows(draft.lossReasons, home));
    const { id: subjectId, version } = funnel;
    const details = { version, stages: draft.stages.length };
    await keepAudit(transaction, { caller, now }, { action: 'funnel.created', subjectId, details });
    return showFunnel(transaction, funnel.id);
  }
}
