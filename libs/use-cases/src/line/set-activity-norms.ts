import { Inject, Injectable } from '@nestjs/common';
import type { ActivityNormList, SetActivityNormsBody } from '#contracts';
import { refuse, validateActivityNorms } from '#conveyor';
import {
  ActivityNormReader,
  activityNormsVersionOf,
  Database,
  lockDepartmentOf,
  replaceActivityNormsOf,
  stageIdsOfDepartmentOf,
} from '#database';
import type { Clock } from '#platform';
import { refuseOnDepartment } from '../access/refuse-foreign.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';

/** A head says how many activities are asked of whom. */
@Injectable()
export class SetActivityNorms {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Replaces the whole list of a department's norms; throws NORMS_INVALID with every problem. */
  run(id: string, { version, norms }: SetActivityNormsBody, caller: Caller): Promise<ActivityNormList> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      // Whoever sets them at the same time waits here, also where there is no list to wait for yet.
      if (!(await lockDepartmentOf(transaction, id)))
        return refuse({ code: 'NOT_FOUND', details: { what: 'department', id } });
      refuseOnDepartment(caller, 'line.change', id);
      const actual = await activityNormsVersionOf(transaction, id);
      if (actual !== version) {
        refuse({
          code: 'STALE_VERSION',
          details: { what: 'activity-norms', id, expected: version, actual },
        });
      }
      const problems = validateActivityNorms(norms, await stageIdsOfDepartmentOf(transaction, id));
      if (problems.length > 0) refuse({ code: 'NORMS_INVALID', details: { problems } });
      const list = { departmentId: id, version: version + 1, changedAt: now, changedBy: caller.actor };
      await replaceActivityNormsOf(transaction, { ...list, norms });
      const details = { version: list.version, norms: norms.length };
      await keepAudit(transaction, { caller, now }, { action: 'norms.set', subjectId: id, details });
      const set = await new ActivityNormReader(transaction).of(id);
      return set ?? refuse({ code: 'NOT_FOUND', details: { what: 'department', id } });
    });
  }
}
