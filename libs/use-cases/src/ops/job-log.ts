import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#database';
import { keepRunOf } from '#database/ops';
import type { Clock, Logger } from '#platform';
import type { JobContext, JobHandlers, JobName, Jobs } from '#queue';
import { CLOCK, LOGGER } from '../tokens.ts';

/** Handlers that may say about how many rows they did something. */
export type CountingHandlers = {
  readonly [Name in JobName]: (data: Jobs[Name], context: JobContext) => Promise<number | void>;
};

/** Deliveries come by the thousand and have a record of their own; so do the canaries, the reports and the heartbeats. */
type Kept = Exclude<JobName, 'notification.deliver' | 'canary.arrive' | 'report.write' | 'queue.heartbeat'>;

/** Keeps how the jobs went that come again and again, so that whoever looks sees whether they come, and what they do. */
@Injectable()
export class JobLog {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** The same handlers, of whose runs the last is kept. */
  keeping(handlers: CountingHandlers): JobHandlers {
    return {
      'notification.deliver': async (data, context) =>
        void (await handlers['notification.deliver'](data, context)),
      'canary.arrive': async (data, context) => void (await handlers['canary.arrive'](data, context)),
      'notifications.sweep': this.kept('notifications.sweep', handlers),
      'timers.sweep': this.kept('timers.sweep', handlers),
      'queue.reconcile': this.kept('queue.reconcile', handlers),
      'invariants.check': this.kept('invariants.check', handlers),
      'records.purge': this.kept('records.purge', handlers),
      'audit.seal': this.kept('audit.seal', handlers),
      'events.tell': this.kept('events.tell', handlers),
      'imports.work': this.kept('imports.work', handlers),
      'figures.fold': this.kept('figures.fold', handlers),
      'strengths.measure': this.kept('strengths.measure', handlers),
      'learning.sum': this.kept('learning.sum', handlers),
      'promises.check': this.kept('promises.check', handlers),
      'report.write': async (data, context) => void (await handlers['report.write'](data, context)),
      'reports.sweep': this.kept('reports.sweep', handlers),
      'queue.heartbeat': async (data, context) => void (await handlers['queue.heartbeat'](data, context)),
    };
  }

  private kept(job: Kept, handlers: CountingHandlers): JobHandlers[Kept] {
    const handle = handlers[job];
    return async (data, context) => {
      const ranAt = this.clock.now();
      try {
        const did = await handle(data, context);
        await this.keep(job, ranAt, { did: did ?? null, failed: false });
      } catch (error) {
        await this.keep(job, ranAt, { did: null, failed: true });
        throw error;
      }
    };
  }

  /** What a job did is done, whether it can be written down or not. */
  private async keep(
    job: Kept,
    ranAt: number,
    ended: Readonly<{ did: number | null; failed: boolean }>,
  ): Promise<void> {
    try {
      await keepRunOf(this.database, { job, ranAt, tookMs: this.clock.now() - ranAt, ...ended });
    } catch (err) {
      this.logger.warn({ err, job }, 'How a job went could not be written');
    }
  }
}
