import { Inject, Injectable } from '@nestjs/common';
import type { AccountChanged, ChangeAccountBody } from '#contracts';
import { refuse } from '#conveyor';
import { validateSchedule } from '#conveyor/hours';
import { Database, lockEmployeeOf, updateEmployeeOf } from '#database';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';

/** Somebody says in which language he is told, and by which clock. */
@Injectable()
export class ChangeAccount {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Changes what is given and leaves the rest. Hours that are his own stay as they are written and go by the new clock, as where a head changes
   * it: which they are is not for him to say. Throws NOTHING_TO_CHANGE, NOT_FOUND, STALE_VERSION, EMPLOYEE_INVALID.
   */
  run(id: string, { version, ...changes }: ChangeAccountBody, caller: Caller): Promise<AccountChanged> {
    const fields = Object.keys(changes);
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      if (fields.length === 0) refuse({ code: 'NOTHING_TO_CHANGE', details: { id } });
      const employee = await lockEmployeeOf(transaction, id);
      if (!employee) return refuse({ code: 'NOT_FOUND', details: { what: 'employee', id } });
      const actual = employee.version;
      if (actual !== version)
        refuse({ code: 'STALE_VERSION', details: { what: 'employee', id, expected: version, actual } });
      const next = { ...employee, ...changes, version: version + 1 };
      const { language, timeZone } = next;
      const problems = validateSchedule({ timeZone, hours: null, calendar: null }, []);
      if (problems.length > 0) refuse({ code: 'EMPLOYEE_INVALID', details: { problems } });
      await updateEmployeeOf(transaction, next);
      const details = { version: next.version, fields, handedOver: 0 };
      await keepAudit(transaction, { caller, now }, { action: 'employee.changed', subjectId: id, details });
      return { version: next.version, language, timeZone };
    });
  }
}
