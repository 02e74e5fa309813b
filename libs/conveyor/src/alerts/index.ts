export {
  ALERT_MEASURES,
  ALERT_RULES,
  type AlertFacts,
  type AlertMeasure,
  type AlertRule,
  type AlertSubject,
  aboutPlan,
  planOfAlert,
  type PlanDrift,
  type PlanSubject,
} from './alert.ts';
export { ALERT_TERMS, type AlertTerms } from './alert-terms.ts';
export {
  THRESHOLD_RULES,
  THRESHOLD_TERMS,
  THRESHOLD_UNITS,
  changedThresholds,
  thresholdInForce,
  thresholdsInForce,
  validateThresholds,
  type AlertThresholds,
  type EnvironmentThresholds,
  type KeptThresholds,
  type ThresholdChanges,
  type ThresholdProblem,
  type ThresholdRule,
  type ThresholdUnit,
} from './alert-thresholds.ts';
export { burnSigns } from './burn-signs.ts';
export { isWatched } from './is-watched.ts';
export { lineSigns, type LineFigures } from './line-signs.ts';
export { OUTSIDE_RECEIVERS, type OutsideReceiver, type OutsideRule } from './outside.ts';
export {
  budgetLeft,
  burnRate,
  SERVICE_GOALS,
  SERVICE_LEVELS,
  SERVICE_PERIOD,
  SERVICE_WINDOWS,
  type Kept,
  type KeptLevels,
  type ServiceLevel,
  type ServiceWindow,
} from './service-level.ts';
export type { Sign } from './sign.ts';
export { isWell, watchAlerts, type AlertStep, type OpenAlert } from './watch-alerts.ts';
