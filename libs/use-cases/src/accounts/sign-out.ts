import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '#conveyor';
import { Database } from '#database';
import { endSessionOf } from '#database/accounts';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { CLOCK } from '../tokens.ts';

/** Somebody signs out, here or elsewhere. */
@Injectable()
export class SignOut {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Ends a session of his; throws NOT_FOUND when he has none of this id. */
  async run(employeeId: string, sessionId: string, caller: Caller): Promise<void> {
    await this.database.transaction(async (transaction) => {
      const isEnded = await endSessionOf(transaction, sessionId, employeeId);
      if (!isEnded) refuse({ code: 'NOT_FOUND', details: { what: 'session', id: sessionId } });
      const entry = {
        action: 'account.signed-out',
        subjectId: employeeId,
        details: { sessions: 1 },
      } as const;
      await keepAudit(transaction, { caller, now: this.clock.now() }, entry);
    });
  }
}
