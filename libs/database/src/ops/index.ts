export { closeMessageOf, ownerOf, takeMessageOf, type Owner } from './attentions.ts';
export { insertInterventionOf } from './interventions.ts';
export { keepRunOf, type JobRunKept } from './job-runs.ts';
export { OpsReader } from './ops-reader.ts';
export { pauseOf, pausesOf } from './read-pauses.ts';
export { readTimesOf, type ChannelTimes } from './read-times.ts';
export {
  beginAnewOf,
  countTroubledOf,
  lockNotificationOf,
  lockTroubledOf,
  type RetriedRow,
} from './retries.ts';
export type { WhichMessages } from './which-messages.ts';
export { askToDrainOf, beatWorkerOf, forgetWorkerOf, purgeWorkersOf, type WorkerBeat } from './workers.ts';
export {
  endedPausesOf,
  endPausesOf,
  extendPauseOf,
  insertPauseOf,
  type EndedPause,
  type NewPause,
} from './pauses.ts';
export {
  OPEN_STATES,
  readChannelFiguresOf,
  type ChannelFigures,
  type OpenState,
  type Troubled,
} from './read-channel-figures.ts';
export { readJobFiguresOf, type JobFigures, type UpkeepFigures } from './read-job-figures.ts';
