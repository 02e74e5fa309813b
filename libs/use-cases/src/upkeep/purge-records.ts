import { Inject, Injectable } from '@nestjs/common';
import { DAY } from '#conveyor';
import {
  Database,
  purgeAnswersOf,
  purgeCapturedOf,
  purgeChallengesOf,
  purgeFailuresOf,
  purgeLinksOf,
  purgeSessionsOf,
} from '#database';
import type { Clock } from '#platform';
import { idleSince } from '../accounts/session-length.ts';
import { CLOCK } from '../tokens.ts';

/** A client that repeats a request later than this gets it done again. */
const KEEP_ANSWERS_MS = DAY;
/** Captured messages are for trying things out, not an archive. */
const KEEP_CAPTURED_MS = 30 * DAY;
/** Links that hold no more are kept for who asks why. */
const KEEP_LINKS_MS = 30 * DAY;

/** Forgets what is kept for a time only. */
@Injectable()
export class PurgeRecords {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Deletes answers to repeatable requests after 24 hours and captured messages after 30 days, links 30 days after they have ceased to hold, sessions when they have ended, failed sign-ins after a day. */
  async run(): Promise<void> {
    const now = this.clock.now();
    await purgeAnswersOf(this.database, now - KEEP_ANSWERS_MS);
    await purgeCapturedOf(this.database, now - KEEP_CAPTURED_MS);
    await purgeLinksOf(this.database, now - KEEP_LINKS_MS);
    await purgeSessionsOf(this.database, { now, idleSince: idleSince(now) });
    await purgeChallengesOf(this.database, now);
    await purgeFailuresOf(this.database, now - DAY);
  }
}
