import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Database } from '#database';
import { raiseCountersOf } from '#database/watch';
import type { Logger, Metrics } from '#platform';
import { LOGGER, METRICS } from '../tokens.ts';

/** Whoever looks at figures looks at them every fifteen seconds or so. */
const EVERY_MS = 5_000;

/** Brings what this process counts to where all processes count together: workers show nothing to anybody. */
@Injectable()
export class KeepCounters implements OnModuleInit, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private keeping = Promise.resolve();

  constructor(
    private readonly database: Database,
    @Inject(METRICS) private readonly metrics: Metrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.timer = setInterval(() => void this.run(), EVERY_MS).unref();
  }

  /** Keeps what was counted since the last time; what can't be kept now is kept with the next. Never rejects. */
  run(): Promise<void> {
    this.keeping = this.keeping.then(() => this.keep());
    return this.keeping;
  }

  /** After the workers, before the database. */
  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.run();
  }

  private async keep(): Promise<void> {
    const counted = this.metrics.takeCounted();
    if (counted.length === 0) return;
    try {
      await raiseCountersOf(this.database, counted);
    } catch (err) {
      this.metrics.giveBack(counted);
      this.logger.warn({ err }, 'What was counted can not be kept; the next time tries again');
    }
  }
}
