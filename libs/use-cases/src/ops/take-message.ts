import { Inject, Injectable } from '@nestjs/common';
import type { TakeBody, Taken } from '#contracts';
import { refuse } from '#conveyor';
import { Database } from '#database';
import { ownerOf, takeMessageOf } from '#database/ops';
import type { Clock } from '#platform';
import { refuseUnlessOfAll } from '../access/refuse-foreign.ts';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { repeatably } from '../repeatably.ts';
import { CLOCK } from '../tokens.ts';
import { messageInTrouble } from './message-in-trouble.ts';

/** Somebody says that he looks after a message, so that two do not. */
@Injectable()
export class TakeMessage {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws NOT_IN_TROUBLE when nobody has to look after it, and TAKEN_BY_ANOTHER unless it is to be taken over. */
  run(employeeId: string, id: string, asked: TakeBody & Readonly<{ caller: Caller }>): Promise<Taken> {
    const { over, caller } = asked;
    return repeatably(this.database, caller, this.clock, async (transaction, now) => {
      refuseUnlessOfAll(caller, 'ops.act');
      await messageInTrouble(transaction, id);
      const before = await ownerOf(transaction, id);
      if (before && before.owner.id !== employeeId && !over)
        refuse({ code: 'TAKEN_BY_ANOTHER', details: { id, employeeId: before.owner.id } });
      await takeMessageOf(transaction, id, employeeId, now);
      const entry = { action: 'notification.taken', subjectId: id, details: {} } as const;
      await keepAudit(transaction, { caller, now }, entry);
      const owner = await ownerOf(transaction, id);
      if (!owner) throw new Error(`Nobody has taken the notification ${id}`);
      return owner;
    });
  }
}
