import { Inject, Injectable } from '@nestjs/common';
import { DAY } from '#conveyor';
import { Database, purgeAnswersOf, purgeCapturedOf } from '#database';
import type { Clock } from '#platform';
import { CLOCK } from '../tokens.ts';

/** A client that repeats a request later than this gets it done again. */
const KEEP_ANSWERS_MS = DAY;
/** Captured messages are for trying things out, not an archive. */
const KEEP_CAPTURED_MS = 30 * DAY;

/** Forgets what is kept for a time only. */
@Injectable()
export class PurgeRecords {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Deletes answers to repeatable requests after 24 hours and captured messages after 30 days. */
  async run(): Promise<void> {
    const now = this.clock.now();
    await purgeAnswersOf(this.database, now - KEEP_ANSWERS_MS);
    await purgeCapturedOf(this.database, now - KEEP_CAPTURED_MS);
  }
}
