import { Inject, Injectable } from '@nestjs/common';
import type { LineHealth } from '#contracts';
import { isWatched, isWell } from '#conveyor/alerts';
import { Database } from '#database';
import { openAlertsOf, watchStateOf } from '#database/watch';
import type { Clock, Logger } from '#platform';
import { CLOCK, LOGGER } from '#use-cases';
import { SharedRead } from '../health/shared-read.ts';

const WITHIN_MS = 1_500;
const FRESH_MS = 1_000;

/** Whether the line is well, by its own rules. */
@Injectable()
export class LineHealthCheck {
  private readonly read: SharedRead<LineHealth>;

  constructor(
    database: Database,
    @Inject(CLOCK) clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.read = new SharedRead(() => readHealth(database, clock), {
      withinMs: WITHIN_MS,
      freshMs: FRESH_MS,
    });
  }

  /** Never rejects, and answers within two seconds: of what can't be read it says so. */
  async run(): Promise<LineHealth> {
    try {
      return await this.read.get();
    } catch (err) {
      this.logger.warn({ err }, 'Whether the line is well can not be read');
      return { status: 'unwell', lookedAt: null, trouble: 'NO_ANSWER', alerts: [] };
    }
  }
}

async function readHealth(database: Database, clock: Clock): Promise<LineHealth> {
  const { lookedAt } = await watchStateOf(database);
  const raised = (await openAlertsOf(database)).filter(({ raisedAt }) => raisedAt !== null);
  const watched = isWatched(lookedAt, clock.now());
  return {
    status: watched && isWell(raised) ? 'well' : 'unwell',
    lookedAt: lookedAt === null ? null : new Date(lookedAt).toISOString(),
    trouble: watched ? null : 'NOBODY_LOOKS',
    alerts: raised.map(({ rule, since }) => ({ rule, since: new Date(since).toISOString() })),
  };
}
