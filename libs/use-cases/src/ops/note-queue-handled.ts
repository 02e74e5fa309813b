import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { CLOCK } from '../tokens.ts';

/** Somebody handles the queue past the ledger, on the board of the queues. */
@Injectable()
export class NoteQueueHandled {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Keeps in the audit that he does, with method and path, before it is done. */
  async run(employeeId: string, request: string, caller: Caller): Promise<void> {
    const entry = { action: 'queue.handled', subjectId: employeeId, details: { request } } as const;
    await this.database.transaction((transaction) =>
      keepAudit(transaction, { caller, now: this.clock.now() }, entry),
    );
  }
}
