import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '#conveyor';
import { Database, EmployeeReader } from '#database';
import type { Clock } from '#platform';
import type { Caller } from '../caller.ts';
import { changeReach } from '../channels/change-reach.ts';
import { withoutTelegram } from '../telegram/without-telegram.ts';
import { CLOCK } from '../tokens.ts';
import { closeAccount } from './close-account.ts';
import { leavingAnAdministrator } from './leaving-an-administrator.ts';

/** An administrator ends whatever anybody has of an account: a telephone was lost, or a key was found where it should not be. */
@Injectable()
export class EndAccess {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Takes away everything by which an employee comes in, his password and passkeys included, because nobody knows who else has them; a
   * letter with a link that is on its way opens nothing. No message comes to his Telegram any more: it may be on the telephone that was lost. He comes in again when he is invited anew. Throws NOT_FOUND when there is
   * no such employee, LAST_ADMINISTRATOR.
   */
  async run(employeeId: string, caller: Caller): Promise<void> {
    await this.database.transaction(async (transaction) => {
      if (!(await new EmployeeReader(transaction).one(employeeId)))
        refuse({ code: 'NOT_FOUND', details: { what: 'employee', id: employeeId } });
      const now = this.clock.now();
      await leavingAnAdministrator(transaction, [employeeId], () =>
        closeAccount(transaction, { employeeId, caller, now }),
      );
      await changeReach(transaction, employeeId, withoutTelegram, { caller, now });
    });
  }
}
