import { Injectable } from '@nestjs/common';
import { PurgeRecords } from './purge-records.ts';
import { WatchInvariants } from './watch-invariants.ts';

/** What keeps the tables as they are promised to be. */
@Injectable()
export class UpkeepJobs {
  constructor(
    private readonly watchInvariants: WatchInvariants,
    private readonly purgeRecords: PurgeRecords,
  ) {}

  /** Looks whether every invariant holds. */
  async invariants(): Promise<void> {
    await this.watchInvariants.run();
  }

  /** Forgets what is kept for a time only. */
  purge(stopping: AbortSignal): Promise<void> {
    return this.purgeRecords.run(stopping);
  }
}
