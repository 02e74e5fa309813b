import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '#conveyor';
import { Database, EmployeeReader } from '#database';
import { deletePasskeysOf, deleteRecoveryCodesOf, deleteTotpSecretOf } from '#database/accounts';
import type { Clock } from '#platform';
import { leavingAnAdministrator } from '../accounts/leaving-an-administrator.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { CLOCK } from '../tokens.ts';

/** An administrator lets somebody in again who has lost everything by which he could show that it is he. */
@Injectable()
export class RemoveSecondFactors {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Removes them all: his password is enough until he sets one up again. Throws NOT_FOUND when there is no such employee, LAST_ADMINISTRATOR. */
  async run(employeeId: string, caller: Caller): Promise<void> {
    await this.database.transaction(async (transaction) => {
      if (!(await new EmployeeReader(transaction).one(employeeId)))
        refuse({ code: 'NOT_FOUND', details: { what: 'employee', id: employeeId } });
      await deleteTotpSecretOf(transaction, employeeId);
      const passkeys = await leavingAnAdministrator(transaction, [employeeId], () =>
        deletePasskeysOf(transaction, employeeId),
      );
      await deleteRecoveryCodesOf(transaction, employeeId);
      const entry = {
        action: 'account.factors-removed',
        subjectId: employeeId,
        details: { passkeys },
      } as const;
      await keepAudit(transaction, { caller, now: this.clock.now() }, entry);
    });
  }
}
