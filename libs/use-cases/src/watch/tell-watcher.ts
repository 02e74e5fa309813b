import { Inject, Injectable } from '@nestjs/common';
import { OutsideError, type Outside } from '#channels';
import { MINUTE } from '#conveyor';
import { Database } from '#database';
import { keepHeartbeatOf, watchStateOf } from '#database/watch';
import type { Clock, Logger } from '#platform';
import { CLOCK, LOGGER, OUTSIDE, WATCH_SETTINGS } from '../tokens.ts';
import type { WatchSettings } from './watch-settings.ts';

const EVERY_MS = MINUTE;

/** Tells a watcher outside that all is well, again and again: it notices when that stops, also when nothing here could say so any more. */
@Injectable()
export class TellWatcher {
  constructor(
    private readonly database: Database,
    @Inject(WATCH_SETTINGS) private readonly settings: WatchSettings,
    @Inject(OUTSIDE) private readonly outside: Outside,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Asks the watcher's address, unless that was done within the minute; to be called only while the line is well. */
  async run(): Promise<void> {
    const url = this.settings.heartbeatUrl;
    if (url === null) return;
    const now = this.clock.now();
    const { heartbeatAt } = await watchStateOf(this.database);
    if (heartbeatAt !== null && now - heartbeatAt < EVERY_MS) return;
    try {
      await this.outside.ask({ url, method: 'GET' });
      await keepHeartbeatOf(this.database, now);
    } catch (err) {
      if (!(err instanceof OutsideError)) throw err;
      this.logger.warn({ code: err.code }, 'The watcher outside can not be told that all is well');
    }
  }
}
