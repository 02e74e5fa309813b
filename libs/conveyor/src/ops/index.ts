export { causeOf } from './cause-of.ts';
export { LONGEST_PAUSE_MINUTES, pauseAfterRefusal, USUAL_PAUSE_MINUTES } from './pause.ts';
export {
  isRetryable,
  isTroubled,
  RETRYABLE_STATES,
  retryRejection,
  TROUBLED_STATES,
  type RetryableState,
  type TroubledState,
} from './retry.ts';
export {
  WORKER_BEATS_EVERY_SECONDS,
  WORKER_SILENT_AFTER_SECONDS,
  WORKER_STATES,
  workerState,
  type WorkerState,
} from './worker-state.ts';
export {
  isAboutOneLead,
  MOVED_KINDS,
  ONE_LEAD_KINDS,
  type AddressNoticeKind,
  type OneLeadKind,
} from '../notice.ts';
export { nextAttempt, type FailedAttempt } from '../retry.ts';
