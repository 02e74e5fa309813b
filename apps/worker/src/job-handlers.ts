import { Module } from '@nestjs/common';
import { JOB_HANDLERS, type JobHandlers } from '#queue';
import { CheckInvariants, DeliverNotification, PurgeRecords, ReconcileQueue, SweepNotifications } from '#use-cases';

/** What each job does. A job that nobody handles does not compile. */
function jobHandlers(
  deliver: DeliverNotification,
  sweep: SweepNotifications,
  reconcile: ReconcileQueue,
  invariants: CheckInvariants,
  purge: PurgeRecords,
): JobHandlers {
  return {
    'notification.deliver': async ({ notificationId }) => void (await deliver.run(notificationId)),
    'notifications.sweep': async () => void (await sweep.run()),
    'queue.reconcile': async () => void (await reconcile.run()),
    'invariants.check': async () => void (await invariants.run()),
    'records.purge': async () => void (await purge.run()),
    // A queue that has something to do every ten seconds notices within them that its connection is dead.
    'queue.heartbeat': async () => undefined,
  };
}

@Module({
  providers: [
    {
      provide: JOB_HANDLERS,
      inject: [DeliverNotification, SweepNotifications, ReconcileQueue, CheckInvariants, PurgeRecords],
      useFactory: jobHandlers,
    },
  ],
  exports: [JOB_HANDLERS],
})
export class JobHandlersModule {}
