import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Database, keepClockOf } from '#database';
import { systemClock, type Clock, type Metrics } from '#platform';
import { CLOCK, METRICS } from '../tokens.ts';

/** How far the clock of this process runs ahead of the database's. */
@Injectable()
export class MeasureClock {
  private readonly process = randomUUID();

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(METRICS) private readonly metrics: Metrics,
  ) {}

  /** Measures it and keeps it where whoever looks at the line finds it. */
  async run(): Promise<void> {
    const ahead = -(await this.database.clockSkew(() => systemClock.now()));
    this.metrics.clockSkew(ahead);
    await keepClockOf(this.database, this.process, ahead, this.clock.now());
  }
}
