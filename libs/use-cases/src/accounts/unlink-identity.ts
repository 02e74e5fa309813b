import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '#conveyor';
import { Database } from '#database';
import { unlinkIdentitiesOf } from '#database/accounts';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { CLOCK } from '../tokens.ts';
import { leavingAnAdministrator } from './leaving-an-administrator.ts';

/** An administrator unlinks an account from the provider: somebody has another identity there now. */
@Injectable()
export class UnlinkIdentity {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The next one whom the provider vouches for with his verified address is linked in its place. Sessions go on. Throws NOT_FOUND when
   * there is nothing to unlink, LAST_ADMINISTRATOR when nobody who can come in would be one any more.
   */
  async run(employeeId: string, caller: Caller): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const identities = await leavingAnAdministrator(transaction, [employeeId], () =>
        unlinkIdentitiesOf(transaction, employeeId),
      );
      if (identities === 0) refuse({ code: 'NOT_FOUND', details: { what: 'identity', id: employeeId } });
      const entry = { action: 'account.unlinked', subjectId: employeeId, details: { identities } } as const;
      await keepAudit(transaction, { caller, now: this.clock.now() }, entry);
    });
  }
}
