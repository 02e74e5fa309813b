import { Injectable } from '@nestjs/common';
import type { WatcherList } from '#contracts';
import { Database, deleteWatcherOf } from '#database';
import { watchersAfter } from './watchers-after.ts';

/** An employee does not want to know any more what becomes of a lead. */
@Injectable()
export class UnwatchLead {
  constructor(private readonly database: Database) {}

  /** Watches no more; for one who does not watch nothing changes. */
  run(leadId: string, employeeId: string): Promise<WatcherList> {
    return this.database.transaction((transaction) =>
      watchersAfter(transaction, { leadId, employeeId }, () =>
        deleteWatcherOf(transaction, leadId, employeeId),
      ),
    );
  }
}
