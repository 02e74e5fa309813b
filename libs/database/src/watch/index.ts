export {
  acknowledgeAlertOf,
  dueAlertNoticesOf,
  keepAlertStepsOf,
  keepersOf,
  markPostedOf,
  openAlertsOf,
  purgeAlertsOf,
  unpostedAlertsOf,
  type UnpostedAlert,
} from './alerts.ts';
export {
  alertThresholdsOf,
  lockAlertThresholdsOf,
  updateAlertThresholdsOf,
  type AlertThresholdsKept,
} from './alert-thresholds.ts';
export {
  arriveCanaryOf,
  canaryFiguresOf,
  purgeCanariesOf,
  sendCanariesOf,
  type Canary,
  type CanaryFigures,
} from './canaries.ts';
export { clockSkewOf, keepClockOf } from './clocks.ts';
export { countersOf, raiseCountersOf } from './counters.ts';
export { keepFiguresBehindOf } from './figures-behind.ts';
export { keepHeartbeatOf, keepLookOf, takeLookOf, watchStateOf, type WatchState } from './look.ts';
export {
  lockOutsideReceiverOf,
  outsideReceiverOf,
  updateOutsideReceiverOf,
  type OutsideKept,
} from './outside-receivers.ts';
export { countServiceLevelsOf, keptLevelsOf, purgeServiceLevelsOf } from './service-levels.ts';
export { workerSeenOf } from './worker-seen.ts';
