import { Inject, Injectable } from '@nestjs/common';
import { decisionOf, isRepeatable, type Breach, type Invariant } from '#conveyor';
import { breachesOf, Database, INVARIANT_QUERIES, openDecisionsOf, type OpenDecision } from '#database';
import { type Clock, type Logger } from '#platform';
import { CLOCK, LOGGER } from '../tokens.ts';
import { figureTimesOff } from './figure-times-off.ts';

/** Breaches of the line's invariants, by invariant; no row means that all hold. */
export type Breaches = Readonly<{ invariant: Invariant; rows: readonly Breach[] }>;

/** Asks the database whether the line's promises hold, one query each, and makes the decisions of the open visits again. */
@Injectable()
export class CheckInvariants {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * The invariants with the rows that break them; every invariant is named, also those that hold. `thoroughly`: with what takes longer than may
   * be asked every minute.
   */
  async run({ thoroughly = false } = {}): Promise<readonly Breaches[]> {
    const found: Breaches[] = [];
    for (const query of INVARIANT_QUERIES) {
      const rows = await breachesOf(this.database, query, this.clock.now());
      const isOfFigures = thoroughly && query.name === 'figures_are_visits';
      found.push({
        invariant: query.name,
        rows: isOfFigures ? [...rows, ...(await figureTimesOff(this.database))] : rows,
      });
    }
    found.push({ invariant: 'decision_is_repeatable', rows: await this.unrepeatable() });
    for (const { invariant, rows } of found) {
      if (rows.length > 0) this.logger.error({ invariant, rows: rows.length }, 'An invariant is broken');
    }
    return found;
  }

  private async unrepeatable(): Promise<readonly Breach[]> {
    const rows: Breach[] = [];
    for await (const decision of openDecisionsOf(this.database)) {
      if (!agrees(decision)) rows.push({ id: decision.visitId, what: 'NOT_REPEATABLE', facts: {} });
    }
    return rows;
  }
}

/** A record that can't even be read does not agree either. */
function agrees({ record }: OpenDecision): boolean {
  try {
    return isRepeatable(decisionOf(record));
  } catch {
    return false;
  }
}
