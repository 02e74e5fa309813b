import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '#conveyor';
import { Database, EmployeeReader, endSessionsOf, revokeKeysOf, voidLinksOf } from '#database';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { CLOCK } from '../tokens.ts';

/** An administrator ends whatever anybody has of an account: a telephone was lost, or a key was found where it should not be. */
@Injectable()
export class EndAccess {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Ends all sessions of an employee, revokes his keys and voids the links that he was sent; he comes in again with his password, or by
   * single sign-on: his identity stays linked.
   * Throws NOT_FOUND when there is no such employee.
   */
  async run(employeeId: string, caller: Caller): Promise<void> {
    await this.database.transaction(async (transaction) => {
      if (!(await new EmployeeReader(transaction).one(employeeId)))
        refuse({ code: 'NOT_FOUND', details: { what: 'employee', id: employeeId } });
      const now = this.clock.now();
      const sessions = await endSessionsOf(transaction, employeeId);
      const keys = await revokeKeysOf(transaction, employeeId, now);
      await voidLinksOf(transaction, employeeId, now);
      const details = { sessions, keys };
      await keepAudit(
        transaction,
        { caller, now },
        { action: 'account.access-ended', subjectId: employeeId, details },
      );
    });
  }
}
