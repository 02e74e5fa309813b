import { Inject, Injectable } from '@nestjs/common';
import type { Department, NewDepartmentBody } from '#contracts';
import { refuse } from '#conveyor';
import { validateSchedule } from '#conveyor/hours';
import { Database, insertDepartmentOf } from '#database';
import { uuidv7, type Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import { refuseUnlessOfAll } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { Calendars } from './calendars.ts';
import { showDepartment } from './show.ts';

/** The firm gets one more department. */
@Injectable()
export class CreateDepartment {
  constructor(
    private readonly database: Database,
    private readonly calendars: Calendars,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Makes the department, of which nobody is head yet; throws DEPARTMENT_INVALID with every problem. */
  run(facts: NewDepartmentBody, caller: Caller): Promise<Department> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      refuseUnlessOfAll(caller, 'line.change');
      const problems = validateSchedule(facts, this.calendars.names);
      if (problems.length > 0) refuse({ code: 'DEPARTMENT_INVALID', details: { problems } });
      const department = { ...facts, id: uuidv7(now), version: 1, createdAt: now };
      await insertDepartmentOf(transaction, department);
      const { id: subjectId, version } = department;
      const entry = { action: 'department.created', subjectId, details: { version } } as const;
      await keepAudit(transaction, { caller, now }, entry);
      return showDepartment(transaction, department.id);
    });
  }
}
