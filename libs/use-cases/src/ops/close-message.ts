import { Inject, Injectable } from '@nestjs/common';
import type { Closed, ReasonBody } from '#contracts';
import { Database } from '#database';
import { closeMessageOf } from '#database/ops';
import type { Clock } from '#platform';
import { refuseUnlessOfAll } from '../access/refuse-foreign.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { intervene } from './intervene.ts';
import { messageInTrouble } from './message-in-trouble.ts';

/** Somebody says that nothing is left to do about a message: it has arrived after all, or is of no use any more. */
@Injectable()
export class CloseMessage {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Its state stays what it is, because what became of it is no less uncertain by that; throws NOT_IN_TROUBLE. */
  run(employeeId: string, id: string, asked: ReasonBody & Readonly<{ caller: Caller }>): Promise<Closed> {
    const { reason, caller } = asked;
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      refuseUnlessOfAll(caller, 'ops.act');
      const { state } = await messageInTrouble(transaction, id);
      const interventionId = await intervene(transaction, { kind: 'close', caller, reason, now });
      await closeMessageOf(transaction, id, employeeId, now);
      const details = { interventionId, state };
      await keepAudit(
        transaction,
        { caller, now },
        { action: 'notification.closed', subjectId: id, details },
      );
      return { id, closedAt: new Date(now).toISOString() };
    });
  }
}
