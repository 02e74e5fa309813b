import { Inject, Injectable } from '@nestjs/common';
import type { EmployeeCard, NewEmployeeBody } from '#contracts';
import { departmentMeant, headedBy, NO_DUTIES, refuse, validateEmployee } from '#conveyor';
import { Database, insertEmployeeOf, knownDepartmentsOf, replaceHeadshipsOf } from '#database';
import { uuidv7, type Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import { refuseOnEmployee } from '../access/refuse-foreign.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { Calendars } from './calendars.ts';
import { emailTaken } from './email-taken.ts';
import { showEmployee } from './show.ts';

/** Somebody joins the firm. */
@Injectable()
export class CreateEmployee {
  constructor(
    private readonly database: Database,
    private readonly calendars: Calendars,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Makes the employee; throws EMPLOYEE_INVALID with every problem, or EMAIL_TAKEN. */
  run({ departmentId: named, heads, ...facts }: NewEmployeeBody, caller: Caller): Promise<EmployeeCard> {
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      const departments = await knownDepartmentsOf(transaction);
      const departmentId = departmentMeant(named, departments);
      const draft = { ...facts, telegramChatId: null, departmentId, heads: heads ?? null };
      const setting = { calendars: this.calendars.names, departments, duties: NO_DUTIES };
      const problems = validateEmployee(draft, setting);
      if (problems.length > 0) refuse({ code: 'EMPLOYEE_INVALID', details: { problems } });
      refuseOnEmployee(caller, { role: facts.role, departmentId });
      const known = { ...facts, telegramChatId: null, departmentId };
      const employee = { ...known, id: uuidv7(now), version: 1, active: true, createdAt: now };
      await insertEmployeeOf(transaction, employee).catch(emailTaken(facts.email));
      await replaceHeadshipsOf(transaction, employee.id, headedBy(draft));
      const { id: subjectId, version } = employee;
      const entry = { action: 'employee.created', subjectId, details: { version } } as const;
      await keepAudit(transaction, { caller, now }, entry);
      return showEmployee(transaction, employee.id);
    });
  }
}
