import { Injectable, Module } from '@nestjs/common';
import { JOB_HANDLERS, type JobHandlers } from '#queue';
import { MeasuredDelivery } from '../delivery/measured-delivery.ts';
import { Sweeps } from '../timers/sweeps.ts';
import { BeatQueue } from '../upkeep/beat-queue.ts';
import { PurgeRecords } from '../upkeep/purge-records.ts';
import { WatchInvariants } from '../upkeep/watch-invariants.ts';

/** What each job does. */
@Injectable()
class LineJobs {
  constructor(
    private readonly delivery: MeasuredDelivery,
    private readonly sweeps: Sweeps,
    private readonly invariants: WatchInvariants,
    private readonly purge: PurgeRecords,
    private readonly beat: BeatQueue,
  ) {}

  /** One handler a job; a job that nobody handles does not compile. */
  handlers(): JobHandlers {
    return {
      'notification.deliver': ({ notificationId }, context) => this.delivery.deliver(notificationId, context),
      'notifications.sweep': () => this.sweeps.notifications(),
      'timers.sweep': (_, { stopping }) => this.sweeps.timers(stopping),
      'audit.seal': (_, { stopping }) => this.sweeps.audit(stopping),
      'queue.reconcile': () => this.delivery.reconcile(),
      'invariants.check': () => this.invariants.run(),
      'records.purge': (_, { stopping }) => this.purge.run(stopping),
      // A queue that has something to do every ten seconds notices within them that its connection is dead.
      'queue.heartbeat': (_, { queue }) => this.beat.run(queue),
    };
  }
}

@Module({
  providers: [
    BeatQueue,
    Sweeps,
    LineJobs,
    MeasuredDelivery,
    WatchInvariants,
    { provide: JOB_HANDLERS, inject: [LineJobs], useFactory: (jobs: LineJobs) => jobs.handlers() },
  ],
  exports: [JOB_HANDLERS],
})
export class JobHandlersModule {}
