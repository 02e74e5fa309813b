export { bottleneckOf, WEEKS_WEIGHED, type Bottleneck, type StageWeek } from './bottleneck.ts';
export { drawNormal, type Fraction } from './chance.ts';
export {
  compareShares,
  differenceInterval,
  LEAST_EVIDENCE,
  type Comparison,
  type SeenShare,
  type Verdict,
} from './compare-shares.ts';
export {
  countedVisits,
  ENDS_OF_WORK,
  type Arrival,
  type CountedVisit,
  type EndOfWork,
  type RecordedVisit,
} from './counted-visits.ts';
export {
  forecast,
  LOST,
  WON,
  type Expected,
  type Forecast,
  type OpenLeads,
  type Transition,
} from './forecast.ts';
export {
  funnelReport,
  isEmptyReport,
  type FunnelReport,
  type Happened,
  type ReportFacts,
  type ReportStage,
  type StageHappened,
} from './funnel-report.ts';
export {
  addHistograms,
  bucketOf,
  isWithinError,
  quantile,
  QUANTILE_ERROR,
  type LogHistogram,
} from './log-histogram.ts';
export { LEAST_LEADS, offPolicy, type OffPolicyRefusal } from './off-policy.ts';
export { oldestSettled } from './oldest-settled.ts';
export { normalQuantile } from './normal-quantile.ts';
export { shareInterval, type Interval } from './share-interval.ts';
export { spansOf, type Grain, type Span } from './spans.ts';
export {
  addTallies,
  conversion,
  ended,
  forward,
  NOTHING,
  open,
  tallyOf,
  TOLD_OF_TALLY,
  type Tally,
} from './tally.ts';
export {
  timeByLittle,
  workByLittle,
  workInProgress,
  type Traffic,
  type WorkInProgress,
} from './work-in-progress.ts';
export { chooseLine, type Solve } from './plan/choose-line.ts';
export { improveLine } from './plan/improve-line.ts';
export { flowOfLine, type LineFlow } from './plan/flow-of-line.ts';
export { drawMeans } from './draw-means.ts';
export { likelyOf, type Likely } from './likely.ts';
export { narrowestStage, type Judged, type WonAtWork } from './plan/judge-line.ts';
export {
  everybodyEverywhere,
  meanOf,
  type Line,
  type LineModel,
  type Part,
  type Rates,
} from './plan/line-model.ts';
export { keptPromise, keptStages, type KeptPromise, type PromiseVerdict } from './plan/kept-promise.ts';
export { FALSE_ALARM_WEEKS } from './plan/promise-drift.ts';
export { type AsExpected, type PromisedStage, type StageOutcome } from './plan/promised-stage.ts';
export { sharedTimes, type Held } from './plan/shared-time.ts';
export { isSpecialist, usualWishes, type LineWishes, type Placed } from './plan/line-wishes.ts';
export { livedPart, type LetLive } from './plan/lived-part.ts';
export { proposeLine, type LineChange, type Proposal, type StageValue } from './plan/propose-line.ts';
export { type PredictionCheck } from './strength/check-predictions.ts';
export { type PersonFacts, type PersonWarning, type StageWarning } from './strength/find-warnings.ts';
export { type Evidence } from './strength/evidence.ts';
export {
  judgeStage,
  judgeStages,
  type JudgedPerson,
  type JudgedStage,
  type StageToJudge,
} from './strength/judge-stage.ts';
export { drawsForPlan, type PlanDraws } from './strength/plan-draws.ts';
export { measuredStrengths, winShareOf, type MeasuredStrength } from './strength/measured-strengths.ts';
export {
  stageStrengths,
  type StageStrengths,
  type Strength,
  type StrengthVerdict,
} from './strength/stage-strengths.ts';
export { type PassedOnLeads, type StageWork } from './strength/stage-work.ts';
export { weighVisits, type WorkedVisits } from './strength/weigh-visits.ts';
export { drawWorkTimes, meanLog, type LoggedTimes, type WorkTimes } from './strength/work-times.ts';
export { type LineRun } from './simulate/line-run.ts';
export {
  type LineToSimulate,
  type LogNormal,
  type OpenLead,
  type SimulatedStage,
  type SimulatedTerms,
} from './simulate/line-to-simulate.ts';
export { WEEK_HOURS, type Stretch } from './simulate/week-clock.ts';
export { type Route, type RouteCandidate } from './simulate/route.ts';
export { likelyRun, simulateOften, type LikelyTimes } from './simulate/simulate-often.ts';
