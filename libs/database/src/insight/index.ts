export { PlanReader, type PlanReading } from './plan-reader.ts';
export {
  driftingPlansOf,
  driftOfPlanOf,
  keepDriftingOf,
  PromiseReader,
  type DriftingPlan,
  type PromiseReading,
  type PromiseWeekRow,
} from './promise-reader.ts';
export {
  insertPlanOf,
  lastPlanOf,
  lockPlanOf,
  planAppliedOf,
  planLeftOf,
  planUndoneOf,
  specialistsOf,
} from './plans.ts';
export {
  begunAtOf,
  flowOfStagesOf,
  heldLeadsOfPeopleOf,
  peopleOfLineOf,
  type HeldRow,
} from './read-line-time.ts';
export { wonMoneyOf, type WonMoney } from './read-won-money.ts';
export { workOfStagesOf, type WorkRow } from './read-work.ts';
export type { PlanRow, StageSeats } from '../tables/plans.table.ts';
export { unjudgedFunnelsOf, writeStrengthsOf } from './write-strengths.ts';
export {
  answersAtStagesOf,
  arrivalsOfStagesOf,
  openLeadsAtOf,
  truthOfStagesOf,
  type AnswerRow,
  type ArrivalRow,
  type OpenRow,
  type TruthRow,
} from './read-line-as-it-is.ts';
export { SimulationReader, type SimulationReading } from './simulation-reader.ts';
export {
  deleteSimulationOf,
  insertSimulationOf,
  renameSimulationOf,
  simulationDoneOf,
  simulationEndedOf,
  simulationFiguresOf,
} from './simulations.ts';
export { sumLearningOf } from './sum-learning.ts';
