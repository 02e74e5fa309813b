import { Inject, Injectable } from '@nestjs/common';
import { Database, keepChecksOf } from '#database';
import type { Clock } from '#platform';
import { CLOCK } from '../tokens.ts';
import { CheckInvariants } from './check-invariants.ts';

/** Looks after the line's promises and keeps what was found, so that any process can tell it. */
@Injectable()
export class WatchInvariants {
  constructor(
    private readonly checkInvariants: CheckInvariants,
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Checks every invariant; the figures stay until the next look. */
  async run(): Promise<void> {
    const found = await this.checkInvariants.run();
    const counts = found.map(({ invariant, rows }) => ({ invariant, breaches: rows.length }));
    await keepChecksOf(this.database, counts, this.clock.now());
  }
}
