export {
  countedVisits,
  ENDS_OF_WORK,
  type Arrival,
  type CountedVisit,
  type EndOfWork,
  type RecordedVisit,
} from './counted-visits.ts';
export {
  compareShares,
  differenceInterval,
  LEAST_EVIDENCE,
  type Comparison,
  type SeenShare,
  type Verdict,
} from './compare-shares.ts';
export { normalQuantile } from './normal-quantile.ts';
export {
  addHistograms,
  bucketOf,
  isWithinError,
  quantile,
  QUANTILE_ERROR,
  type LogHistogram,
} from './log-histogram.ts';
export { shareInterval, type Interval } from './share-interval.ts';
export { spansOf, type Grain, type Span } from './spans.ts';
export { addTallies, conversion, ended, forward, NOTHING, open, tallyOf, type Tally } from './tally.ts';
export {
  funnelReport,
  isEmptyReport,
  type FunnelReport,
  type Happened,
  type ReportFacts,
  type ReportStage,
  type StageHappened,
} from './funnel-report.ts';
