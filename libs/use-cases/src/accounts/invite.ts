import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '#conveyor';
import { Database, EmployeeReader } from '#database';
import { openAccountOf } from '#database/accounts';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { TellPerson } from '../delivery/tell-person.ts';
import { CLOCK } from '../tokens.ts';

/** An employee is given an account, and a letter with the link to it. */
@Injectable()
export class Invite {
  constructor(
    private readonly database: Database,
    private readonly tellPerson: TellPerson,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Opens the account and tells him; for who has one already it is another letter, and the link of the last one is void. Throws
   * EMPLOYEE_INACTIVE for who has left, NO_EMAIL for who has no address.
   */
  async run(employeeId: string, caller: Caller): Promise<void> {
    const employee = await new EmployeeReader(this.database).one(employeeId);
    if (!employee) return refuse({ code: 'NOT_FOUND', details: { what: 'employee', id: employeeId } });
    if (!employee.active) refuse({ code: 'EMPLOYEE_INACTIVE', details: { employeeId } });
    if (employee.email === null) refuse({ code: 'NO_EMAIL', details: { employeeId } });
    const now = this.clock.now();
    await this.tellPerson.run((tell) =>
      this.database.transaction(async (transaction) => {
        await openAccountOf(transaction, employeeId, now);
        const entry = { action: 'account.invited', subjectId: employeeId, details: {} } as const;
        await keepAudit(transaction, { caller, now }, entry);
        await tell(transaction, { kind: 'account.invited', employeeId, by: caller.actor }, now);
      }),
    );
  }
}
