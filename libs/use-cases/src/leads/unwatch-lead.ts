import { Inject, Injectable } from '@nestjs/common';
import type { WatcherList } from '#contracts';
import { Database, deleteWatcherOf } from '#database';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { CLOCK } from '../tokens.ts';
import { watchersAfter } from './watchers-after.ts';

/** An employee does not want to know any more what becomes of a lead. */
@Injectable()
export class UnwatchLead {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Watches no more; for one who does not watch nothing changes. */
  run(leadId: string, employeeId: string, caller: Caller): Promise<WatcherList> {
    return this.database.transaction((transaction) =>
      watchersAfter(transaction, { leadId, employeeId, caller }, async () => {
        const isGone = await deleteWatcherOf(transaction, leadId, employeeId);
        const entry = { action: 'lead.unwatched', subjectId: leadId, details: { employeeId } } as const;
        if (isGone) await keepAudit(transaction, { caller, now: this.clock.now() }, entry);
      }),
    );
  }
}
