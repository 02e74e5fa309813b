import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#database';
import { keepClockOf } from '#database/watch';
import { processClock, systemClock, type Clock, type Metrics } from '#platform';
import { MOST_SKEW_MS } from '../most-skew.ts';
import { CLOCK, METRICS } from '../tokens.ts';

/** How far the clock of this process's machine runs ahead of the database's. */
@Injectable()
export class MeasureClock {
  private readonly process = randomUUID();

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(METRICS) private readonly metrics: Metrics,
  ) {}

  /**
   * Measures it and keeps it where whoever looks at the line finds it. While the two agree the process goes by its machine's clock;
   * when one of them has been set, nobody knows which is right, and it goes on as before.
   */
  async run(): Promise<void> {
    const ahead = -(await this.database.clockSkew(() => systemClock.now()));
    if (Math.abs(ahead) <= MOST_SKEW_MS) processClock.follow();
    this.metrics.clockSkew(ahead);
    await keepClockOf(this.database, this.process, ahead, this.clock.now());
  }
}
