import { Inject, Injectable } from '@nestjs/common';
import { MINUTE } from '#conveyor';
import { Database } from '#database';
import { keepHeartbeatOf, watchStateOf } from '#database/watch';
import type { Clock } from '#platform';
import { CLOCK } from '../tokens.ts';
import { OutsideReceivers } from './outside-receivers.ts';

const EVERY_MS = MINUTE;

/** Tells a watcher outside that all is well, again and again: it notices when that stops, also when nothing here could say so any more. */
@Injectable()
export class TellWatcher {
  constructor(
    private readonly database: Database,
    private readonly receivers: OutsideReceivers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Asks the watcher's address, unless that was done within the minute; to be called only while the line is well. */
  async run(): Promise<void> {
    const tell = await this.receivers.find('watcher');
    if (!tell) return;
    const now = this.clock.now();
    const { heartbeatAt } = await watchStateOf(this.database);
    if (heartbeatAt !== null && now - heartbeatAt < EVERY_MS) return;
    if (await tell({ method: 'GET' })) await keepHeartbeatOf(this.database, now);
  }
}
