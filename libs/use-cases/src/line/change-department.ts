import { Inject, Injectable } from '@nestjs/common';
import type { ChangeDepartmentBody, Department } from '#contracts';
import { refuse } from '#conveyor';
import { validateSchedule } from '#conveyor/hours';
import { Database, lockDepartmentOf, updateDepartmentOf } from '#database';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import { refuseOnDepartment } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { Calendars } from './calendars.ts';
import { showDepartment } from './show.ts';

/** A head says what a department is called and when it works. */
@Injectable()
export class ChangeDepartment {
  constructor(
    private readonly database: Database,
    private readonly calendars: Calendars,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Changes what is given and leaves the rest; throws DEPARTMENT_INVALID with every problem. */
  run(id: string, { version, ...changes }: ChangeDepartmentBody, caller: Caller): Promise<Department> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      if (Object.keys(changes).length === 0) refuse({ code: 'NOTHING_TO_CHANGE', details: { id } });
      const department = await lockDepartmentOf(transaction, id);
      if (!department) return refuse({ code: 'NOT_FOUND', details: { what: 'department', id } });
      refuseOnDepartment(caller, 'line.change', id);
      if (department.version !== version) {
        const details = { what: 'department', id, expected: version, actual: department.version } as const;
        refuse({ code: 'STALE_VERSION', details });
      }
      const next = { ...department, ...changes };
      const problems = validateSchedule(next, this.calendars.names);
      if (problems.length > 0) refuse({ code: 'DEPARTMENT_INVALID', details: { problems } });
      await updateDepartmentOf(transaction, { ...next, version: version + 1 });
      const details = { version: version + 1, fields: Object.keys(changes) };
      await keepAudit(transaction, { caller, now }, { action: 'department.changed', subjectId: id, details });
      return showDepartment(transaction, id);
    });
  }
}
