import { Injectable, Module } from '@nestjs/common';
import { JOB_HANDLERS, type JobHandlers } from '#queue';
import { DeliverNotification } from '../delivery/deliver-notification.ts';
import { ReconcileQueue } from '../delivery/reconcile-queue.ts';
import { SweepNotifications } from '../delivery/sweep-notifications.ts';
import { CheckInvariants } from '../upkeep/check-invariants.ts';
import { PurgeRecords } from '../upkeep/purge-records.ts';

/** What each job does. */
@Injectable()
class LineJobs {
  constructor(
    private readonly deliver: DeliverNotification,
    private readonly sweep: SweepNotifications,
    private readonly reconcile: ReconcileQueue,
    private readonly invariants: CheckInvariants,
    private readonly purge: PurgeRecords,
  ) {}

  /** One handler a job; a job that nobody handles does not compile. */
  handlers(): JobHandlers {
    return {
      'notification.deliver': async ({ notificationId }) => void (await this.deliver.run(notificationId)),
      'notifications.sweep': async () => void (await this.sweep.run()),
      'queue.reconcile': async () => void (await this.reconcile.run()),
      'invariants.check': async () => void (await this.invariants.run()),
      'records.purge': async () => void (await this.purge.run()),
      // A queue that has something to do every ten seconds notices within them that its connection is dead.
      'queue.heartbeat': async () => undefined,
    };
  }
}

@Module({
  providers: [
    LineJobs,
    { provide: JOB_HANDLERS, inject: [LineJobs], useFactory: (jobs: LineJobs) => jobs.handlers() },
  ],
  exports: [JOB_HANDLERS],
})
export class JobHandlersModule {}
