export { brokenConstraint, isContention, isUnavailable } from './contention.ts';
export { Database, type DatabaseSettings, type Transaction } from './database.ts';
export type { EmbeddedPostgres, EmbeddedPostgresOptions } from './embedded/embedded-postgres.ts';
export {
  EmbeddedPostgresError,
  type EmbeddedPostgresCode,
  type EmbeddedPostgresTrouble,
} from './embedded/embedded-postgres-error.ts';
export { joinOrStartEmbeddedPostgres, startEmbeddedPostgres } from './embedded/start-embedded-postgres.ts';
export {
  claimNotificationOf,
  giveUpOf,
  markAmbiguousOf,
  markEnqueuedOf,
  markSendingOf,
  nextGenerationOf,
  readOverdueOf,
  settleNotificationOf,
  takeForSweepOf,
  type Attempt,
  type Settlement,
} from './ledger.ts';
export {
  countFunnelsOf,
  lockSeedOf,
  writeDepartmentOf,
  type NewDepartment,
  type NewEmployee,
  type NewSpecialist,
} from './history/department.ts';
export { writeHistoryOf, type LeadHistory } from './history/history.ts';
export { migrate } from './migrate.ts';
export {
  keepAnswer,
  readDeskOf,
  readEntranceOf,
  readHandoffOf,
  writeEntranceOf,
  writeMoveOf,
  type Bearing,
  type DeskReading,
  type Keep,
  type LeadFacts,
  type MoveIds,
  type Writing,
} from './moves.ts';
export type { ClaimedRow } from './statements/claim-notification.ts';
export type { OverdueRow } from './statements/wake-notifications.ts';
export type { Told } from './statements/write-move.ts';
export type { Connection, Statement, Value } from './statement.ts';
export { CapturedMessages, type CapturedRow } from './captured-messages.ts';
export { IN_APP_TOPIC, publishInApp } from './in-app.ts';
export { DatabaseUnusableError, refuseOldServer } from './refuse-old-server.ts';
export { breachesOf, INVARIANTS, type Breach, type Invariant } from './invariants.ts';
export { purgeAnswersOf, purgeCapturedOf } from './purge.ts';
