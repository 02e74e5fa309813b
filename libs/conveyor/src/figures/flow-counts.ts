/** What of the leads that came into a funnel in some days is counted, in all. */
export const COHORT_COUNTS = ['cohort', 'cohort-won', 'cohort-lost', 'cohort-ended', 'cohort-open'] as const;

/** What of them is counted at one stage. */
export const COHORT_STAGE_COUNTS = ['reached', 'skipped', 'again', 'lost-here', 'open-here'] as const;

/** What is counted by the day on which it happened; at one stage, where one is named. */
export const TRAFFIC_COUNTS = ['entered', 'came', 'forward', 'won', 'lost', 'ended', 'left'] as const;

/** What the flow of a funnel counts; `open`: what is open now. */
export const FLOW_COUNTS = [...COHORT_COUNTS, ...COHORT_STAGE_COUNTS, ...TRAFFIC_COUNTS, 'open'] as const;

/** What of the leads that are open now is counted; `worth`: those that have an amount. */
export const NOW_COUNTS = ['open', 'waiting', 'late', 'oldest', 'worth'] as const;

/** Up to how many days a lead has been at its stage; the last class, of which no end is given, is what has been there longer. */
export const AGE_DAYS = [1, 3, 7, 30] as const;

export type CohortCount = (typeof COHORT_COUNTS)[number];
export type CohortStageCount = (typeof COHORT_STAGE_COUNTS)[number];
export type TrafficCount = (typeof TRAFFIC_COUNTS)[number];
export type FlowCount = (typeof FLOW_COUNTS)[number];
export type NowCount = (typeof NOW_COUNTS)[number];

/** Whether it is counted at one stage only, which has to be named. */
export function isOfStage(count: FlowCount): count is CohortStageCount {
  return COHORT_STAGE_COUNTS.some((one) => one === count);
}

/** Whether it is counted of all the leads that came in. */
export function isOfCohort(count: FlowCount): count is CohortCount {
  return COHORT_COUNTS.some((one) => one === count);
}
