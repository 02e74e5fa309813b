export { COUNTED_AS, type CountedAs } from './counted-as.ts';
export {
  AGE_DAYS,
  FLOW_COUNTS,
  isOfCohort,
  isOfStage,
  NOW_COUNTS,
  type CohortCount,
  type CohortStageCount,
  type FlowCount,
  type NowCount,
  type TrafficCount,
} from './flow-counts.ts';
