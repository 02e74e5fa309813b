import { Injectable, Module } from '@nestjs/common';
import { JOB_HANDLERS } from '#queue';
import { MeasuredDelivery } from '../delivery/measured-delivery.ts';
import { EventJobs } from '../events/event-jobs.ts';
import { FigureJobs } from '../figures/figure-jobs.ts';
import { InsightJobs } from '../insight/insight-jobs.ts';
import { WorkImports } from '../imports/work-imports.ts';
import { JobLog, type CountingHandlers } from '../ops/job-log.ts';
import { Sweeps } from '../timers/sweeps.ts';
import { BeatQueue } from '../upkeep/beat-queue.ts';
import { SignsOfLife } from '../upkeep/signs-of-life.ts';
import { UpkeepJobs } from '../upkeep/upkeep-jobs.ts';
import { WatchInvariants } from '../upkeep/watch-invariants.ts';

/** What each job does. */
@Injectable()
class LineJobs {
  constructor(
    private readonly delivery: MeasuredDelivery,
    private readonly sweeps: Sweeps,
    private readonly imports: WorkImports,
    private readonly upkeep: UpkeepJobs,
    private readonly signsOfLife: SignsOfLife,
  ) {}

  /** One handler a job; a job that nobody handles does not compile. Some say about how many rows they did something. */
  handlers(): CountingHandlers {
    return {
      'notification.deliver': ({ notificationId }, context) => this.delivery.deliver(notificationId, context),
      'notifications.sweep': () => this.sweeps.notifications(),
      'timers.sweep': (_, { stopping }) => this.sweeps.timers(stopping),
      'audit.seal': (_, { stopping }) => this.sweeps.audit(stopping),
      'events.tell': (_, { stopping }) => this.sweeps.events(stopping),
      'imports.work': (_, { stopping }) => this.imports.run(stopping),
      'figures.fold': (_, { stopping }) => this.sweeps.figures(stopping),
      'strengths.measure': (_, { stopping }) => this.sweeps.strengths(stopping),
      'learning.sum': () => this.sweeps.learning(),
      'promises.check': (_, { stopping }) => this.sweeps.promises(stopping),
      'report.write': ({ departmentId, kind }) => this.sweeps.report(departmentId, kind),
      'reports.sweep': (_, { stopping }) => this.sweeps.reports(stopping),
      'queue.reconcile': () => this.delivery.reconcile(),
      'invariants.check': () => this.upkeep.invariants(),
      'records.purge': (_, { stopping }) => this.upkeep.purge(stopping),
      'canary.arrive': ({ canaryId }) => this.signsOfLife.canary(canaryId),
      // A queue that has something to do every ten seconds notices within them that its connection is dead.
      'queue.heartbeat': (_, { queue }) => this.signsOfLife.beat(queue),
    };
  }
}

@Module({
  providers: [
    BeatQueue,
    EventJobs,
    FigureJobs,
    InsightJobs,
    JobLog,
    Sweeps,
    LineJobs,
    SignsOfLife,
    UpkeepJobs,
    MeasuredDelivery,
    WatchInvariants,
    {
      provide: JOB_HANDLERS,
      inject: [LineJobs, JobLog],
      useFactory: (jobs: LineJobs, log: JobLog) => log.keeping(jobs.handlers()),
    },
  ],
  exports: [JOB_HANDLERS],
})
export class JobHandlersModule {}
