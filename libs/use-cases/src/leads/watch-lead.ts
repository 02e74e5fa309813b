import { Inject, Injectable } from '@nestjs/common';
import type { WatcherList } from '#contracts';
import { refuse } from '#conveyor';
import { Database, insertWatcherOf } from '#database';
import type { Clock } from '#platform';
import { keepAudit } from '../audit/keep-audit.ts';
import type { Caller } from '../caller.ts';
import { CLOCK } from '../tokens.ts';
import { watchersAfter } from './watchers-after.ts';

/** An employee wants to know what becomes of a lead. */
@Injectable()
export class WatchLead {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Watches from now on; to do so again changes nothing. Throws EMPLOYEE_INACTIVE for who has left. */
  run(leadId: string, employeeId: string, caller: Caller): Promise<WatcherList> {
    return this.database.transaction((transaction) =>
      watchersAfter(transaction, { leadId, employeeId, caller }, async ({ active }) => {
        if (!active) refuse({ code: 'EMPLOYEE_INACTIVE', details: { employeeId } });
        const now = this.clock.now();
        const isNew = await insertWatcherOf(transaction, { leadId, employeeId, since: now });
        const entry = { action: 'lead.watched', subjectId: leadId, details: { employeeId } } as const;
        if (isNew) await keepAudit(transaction, { caller, now }, entry);
      }),
    );
  }
}
