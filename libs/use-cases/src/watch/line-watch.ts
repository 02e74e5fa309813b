import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Logger } from '#platform';
import { LOGGER, WATCH_SETTINGS } from '../tokens.ts';
import { MeasureClock } from './measure-clock.ts';
import { WatchRound } from './watch-round.ts';
import type { WatchSettings } from './watch-settings.ts';

/** How often the clock is looked at where nobody looks at the line. */
const CLOCK_EVERY_SECONDS = 10;

/**
 * Has this process look after the line every few seconds. Every process does, by a clock of its own and not by the queue,
 * which may be what is wrong; the database sees to it that of several only one looks.
 */
@Injectable()
export class LineWatch implements BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private isRunning = false;
  private running = Promise.resolve();

  constructor(
    private readonly round: WatchRound,
    private readonly measureClock: MeasureClock,
    @Inject(WATCH_SETTINGS) private readonly settings: WatchSettings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Begins; only goes after its clock when the settings say that nobody looks. */
  start(): void {
    const { everySeconds, databaseFolder } = this.settings;
    if (everySeconds === 0) {
      this.logger.warn({}, 'Nobody looks whether something is wrong with the line');
      return this.repeat(CLOCK_EVERY_SECONDS, () => this.measureClock.run());
    }
    if (databaseFolder === null)
      this.logger.info({}, 'The disk of the database is not watched: it is on a machine of somebody else');
    this.repeat(everySeconds, () => this.round.run());
  }

  /** No round begins any more; resolves when the one that runs has ended. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
    await this.round.idle();
  }

  private repeat(everySeconds: number, look: () => Promise<unknown>): void {
    this.timer = setInterval(() => this.begin(look), everySeconds * 1_000).unref();
    this.begin(look);
  }

  /** Not while one runs: where rounds are slower than the clock, some are left out. */
  private begin(look: () => Promise<unknown>): void {
    if (this.isRunning) return;
    this.isRunning = true;
    this.running = this.look(look).finally(() => (this.isRunning = false));
  }

  private async look(look: () => Promise<unknown>): Promise<void> {
    try {
      await look();
    } catch (err) {
      this.logger.error({ err }, 'Nobody can look whether something is wrong with the line');
    }
  }
}
