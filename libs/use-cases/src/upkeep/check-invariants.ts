import { Inject, Injectable } from '@nestjs/common';
import { breachesOf, Database, INVARIANTS, type Breach } from '#database';
import { type Clock, type Logger } from '#platform';
import { CLOCK, LOGGER } from '../tokens.ts';

/** Breaches of the line's invariants, by invariant; no row means that all hold. */
export type Breaches = Readonly<{ invariant: string; rows: readonly Breach[] }>;

/** Asks the database whether the line's promises hold, one query each. */
@Injectable()
export class CheckInvariants {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** The invariants with the rows that break them; every invariant is named, also those that hold. */
  async run(): Promise<readonly Breaches[]> {
    const found: Breaches[] = [];
    for (const invariant of INVARIANTS) {
      const rows = await breachesOf(this.database, invariant, this.clock.now());
      if (rows.length > 0)
        this.logger.error({ invariant: invariant.name, rows: rows.length }, 'An invariant is broken');
      found.push({ invariant: invariant.name, rows });
    }
    return found;
  }
}
