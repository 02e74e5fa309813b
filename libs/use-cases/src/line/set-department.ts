import { Inject, Injectable } from '@nestjs/common';
import type { Department, SetDepartmentBody } from '#contracts';
import { refuse, validateSchedule } from '#conveyor';
import { Database, insertDepartmentOf, lockDepartmentOf, updateDepartmentOf } from '#database';
import type { Clock } from '#platform';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { Calendars } from './calendars.ts';
import { showDepartment } from './show.ts';

/** A head says when the department works. */
@Injectable()
export class SetDepartment {
  constructor(
    private readonly database: Database,
    private readonly calendars: Calendars,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Says it anew, all of it; as long as nothing was said the version is 0. Throws DEPARTMENT_INVALID with every problem. */
  run({ version, ...schedule }: SetDepartmentBody, caller: Caller): Promise<Department> {
    return repeatably(this.database, caller, this.clock, async (transaction) => {
      const before = await lockDepartmentOf(transaction);
      const actual = before?.version ?? 0;
      if (actual !== version) {
        const details = { what: 'department', id: 'department', expected: version, actual } as const;
        refuse({ code: 'STALE_VERSION', details });
      }
      const problems = validateSchedule(schedule, this.calendars.names);
      if (problems.length > 0) refuse({ code: 'DEPARTMENT_INVALID', details: { problems } });
      const write = before ? updateDepartmentOf : insertDepartmentOf;
      await write(transaction, { ...schedule, id: true, version: version + 1 });
      return showDepartment(transaction);
    });
  }
}
