import { hostname } from 'node:os';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { WORKER_BEATS_EVERY_SECONDS } from '#conveyor/ops';
import { Database } from '#database';
import { beatWorkerOf, forgetWorkerOf } from '#database/ops';
import { uuidv7, VERSION, type Clock, type Logger } from '#platform';
import { QUEUE_NAMES, Workers } from '#queue';
import { CLOCK, LOGGER } from '../tokens.ts';

/**
 * Says every ten seconds that the workers of this process are there, and hears whether somebody wants them to take no more jobs. Whoever is not
 * heard of any more has died: one that stops as it should says goodbye.
 */
@Injectable()
export class WorkerBeats implements BeforeApplicationShutdown {
  private id: string | undefined;
  private startedAt = 0;
  private drainedAt: number | null = null;
  private timer: NodeJS.Timeout | undefined;
  private beating = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly workers: Workers,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Begins, once the workers take jobs; resolves when the first beat is on record. */
  async start(): Promise<void> {
    this.startedAt = this.clock.now();
    this.id = uuidv7(this.startedAt);
    this.timer = setInterval(() => void this.beat(), WORKER_BEATS_EVERY_SECONDS * 1000).unref();
    await this.beat();
  }

  /** Says that it is there. Never rejects: a database that is away hears the next one. */
  async beat(): Promise<void> {
    this.beating = this.beating.then(() => this.say());
    await this.beating;
  }

  async beforeApplicationShutdown(): Promise<void> {
    const { id } = this;
    clearInterval(this.timer);
    this.id = undefined;
    await this.beating;
    if (id === undefined) return;
    try {
      await forgetWorkerOf(this.database, id);
    } catch (err) {
      this.logger.warn({ err }, 'The goodbye of this worker could not be written; it will be taken for dead');
    }
  }

  private async say(): Promise<void> {
    const { id, startedAt, drainedAt } = this;
    if (id === undefined) return;
    const about = { host: hostname(), pid: process.pid, version: VERSION, queues: QUEUE_NAMES };
    try {
      const worker = { id, ...about, startedAt, drainedAt };
      if (await beatWorkerOf(this.database, worker, this.clock.now())) this.drain();
    } catch (err) {
      this.logger.warn({ err }, 'This worker could not say that it is there');
    }
  }

  /** The beats go on meanwhile: jobs may take minutes to end. */
  private drain(): void {
    if (this.workers.isDraining) return;
    this.logger.info({}, 'Draining: no more jobs are taken');
    void this.workers.drain().then(() => {
      this.drainedAt = this.clock.now();
      this.logger.info({}, 'Drained: no job is left');
      return this.beat();
    });
  }
}
