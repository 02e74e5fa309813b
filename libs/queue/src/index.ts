export { CanaryQueue } from './canary-queue.ts';
export { checkRedis, type RedisCheck } from './check-redis.ts';
export { DeliveryQueue } from './delivery-queue.ts';
export { ForgetQueues } from './forget-queues.ts';
export { QueueError, type QueueErrorCode, type QueueErrorFacts } from './errors.ts';
export { JobRunner } from './job-runner.ts';
export type { JobContext, JobHandlers, JobName, Jobs } from './jobs.ts';
export { migrateQueue, type QueueMigration } from './migrate-queue.ts';
export { DELIVERY_QUEUES, QUEUE_NAMES, UPKEEP_QUEUE, type QueueName } from './queue-names.ts';
export { PlannedJobs, type PlannedReport } from './planned-jobs.ts';
export { QueueBoard } from './queue-board.ts';
export { QueueModule, type QueueSettingsFactory } from './queue.module.ts';
export type { RunningJob } from './running-jobs.ts';
export { scheduleTable, type Schedule } from './schedule-table.ts';
export { Schedules } from './schedules.ts';
export {
  chooseStore,
  JOB_HANDLERS,
  type JobRun,
  type QueueLog,
  type QueueSettings,
  type QueueWatch,
  type StoreKind,
  type StoreSettings,
} from './settings.ts';
export { wakeUpJobId, type WakeUp, type WakeUpState } from './wake-up.ts';
export { WorkersModule } from './workers.module.ts';
export { Workers, type StopReport } from './workers.ts';
