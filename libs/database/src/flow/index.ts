export { FlowReader } from './flow-reader.ts';
export type { FlowScope } from './flow-scope.ts';
export type { CohortRow } from './read-cohort.ts';
export type { FlowVisitRow, VisitsPage } from './page-of-visits.ts';
export type { FlowAsked } from './visits-behind-flow.ts';
export type { NowAsked } from './visits-behind-now.ts';
export type { StandingRow } from './read-standing.ts';
export type { TrafficRow, WorthRow } from './read-traffic.ts';
