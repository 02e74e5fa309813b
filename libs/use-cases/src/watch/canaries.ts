import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CHANNELS } from '#conveyor';
import { Database } from '#database';
import { arriveCanaryOf, sendCanariesOf } from '#database/watch';
import type { Clock, Logger } from '#platform';
import { CanaryQueue } from '#queue';
import { CLOCK, LOGGER } from '../tokens.ts';

const EVERY_SECONDS = 10;
/** Clocks and looks are not exact: nine seconds after the last one it is time again. */
const AT_LEAST_SECONDS = EVERY_SECONDS - 1;

/**
 * The line's messages to itself: through the real queue of each channel to a worker, and no further, so that nobody gets one. If
 * they come through, so do those to people, but for the provider.
 */
@Injectable()
export class Canaries {
  constructor(
    private readonly database: Database,
    private readonly queue: CanaryQueue,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Sends one to each channel, every ten seconds, whoever calls how often. One that the queue does not take is seen by its silence. */
  async send(): Promise<void> {
    const canaries = CHANNELS.map((channel) => ({ id: randomUUID(), channel }));
    const sent = await sendCanariesOf(this.database, canaries, this.clock.now(), AT_LEAST_SECONDS);
    try {
      await this.queue.send(sent);
    } catch (err) {
      this.logger.warn({ err }, 'The queue does not take the canaries');
    }
  }

  /** A worker has got one. */
  async arrive(id: string): Promise<void> {
    await arriveCanaryOf(this.database, id, this.clock.now());
  }
}
