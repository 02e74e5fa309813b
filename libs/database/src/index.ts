export {
  accountByEmailOf,
  accountOf,
  hasAccountOf,
  hasAccountsOf,
  lockSetUpOf,
  openAccountOf,
  rehashPasswordOf,
  setPasswordOf,
  wasSentResetOf,
  type Account,
} from './accounts/accounts.ts';
export { isAdministratorAmongOf, isAdministratorLeftOf } from './accounts/administrators.ts';
export { insertKeyOf, keysOf, revokeKeyOf, type OwnKey } from './accounts/api-keys.ts';
export { closeAccountOf, type ClosedAccount } from './accounts/close-account.ts';
export { invitedOf, linkedOf, linkIdentityOf, unlinkIdentitiesOf } from './accounts/identities.ts';
export { departmentOfStageOf, leadAccessOf } from './accounts/lead-access.ts';
export {
  endSessionOf,
  endSessionsOf,
  insertSessionOf,
  sessionsOf,
  type OwnSession,
} from './accounts/sessions.ts';
export {
  forgetAttemptOf,
  forgetAttemptsFromOf,
  noteAttemptOf,
  type Attempts,
} from './accounts/sign-in-failures.ts';
export {
  holdingOf,
  noteKeyOf,
  noteSessionOf,
  readActingOf,
  readKeyOf,
  readSessionOf,
  type Known,
} from './accounts/who-asks.ts';
export { ownFactorsOf } from './second-factor/own-factors.ts';
export { keepChallengeOf, takeChallengeOf } from './second-factor/passkey-challenges.ts';
export {
  deletePasskeyOf,
  deletePasskeysOf,
  insertPasskeyOf,
  passkeyOf,
  passkeysOf,
  usePasskeyOf,
  type KnownPasskey,
} from './second-factor/passkeys.ts';
export {
  deleteRecoveryCodesOf,
  replaceRecoveryCodesOf,
  useRecoveryCodeOf,
} from './second-factor/recovery-codes.ts';
export {
  deleteTotpSecretOf,
  keepTotpSecretOf,
  takeTotpStepOf,
  totpSecretOf,
} from './second-factor/totp-secrets.ts';
export { insertActivityOf, type NewActivity } from './activities.ts';
export { sealedAfterOf, unsealedBeforeOf, type Unsealed } from './audit/chain.ts';
export { insertAuditOf, type NewAuditRecord } from './audit/records.ts';
export { chainHeadOf, insertSealsOf, lockSealingOf, takeUnsealedOf } from './audit/sealing.ts';
export { BackupError, type BackupErrorDetails } from './backup/backup-error.ts';
export type { Manifest } from './backup/backup-format.ts';
export { checkBackup, type BackupRead } from './backup/read-backup.ts';
export { restoreBackup, type Restored } from './backup/restore-backup.ts';
export { writeBackup, type Progress } from './backup/write-backup.ts';
export {
  channelsOf,
  channelVersionsOf,
  dropSecretsOf,
  lockChannelOf,
  putSecretOf,
  updateChannelOf,
  type KeptChannel,
  type KeptSecret,
} from './channels/channel-settings.ts';
export { brokenConstraint, isContention, isUnavailable } from './contention.ts';
export { Database, type DatabaseSettings, type Transaction } from './database.ts';
export type { EmbeddedPostgres, EmbeddedPostgresOptions } from './embedded/embedded-postgres.ts';
export {
  EmbeddedPostgresError,
  type EmbeddedPostgresCode,
  type EmbeddedPostgresTrouble,
} from './embedded/embedded-postgres-error.ts';
export { refuseUnusableFolder } from './embedded/refuse-unusable-folder.ts';
export { joinOrStartEmbeddedPostgres, startEmbeddedPostgres } from './embedded/start-embedded-postgres.ts';
export {
  breakOffOf,
  claimNotificationOf,
  giveUpOf,
  kindFactsOf,
  markAmbiguousOf,
  markEnqueuedOf,
  markSendingOf,
  nextGenerationOf,
  putBackOf,
  readOverdueOf,
  settleNotificationOf,
  takeForSweepOf,
  type Attempt,
  type Claimed,
  type Settlement,
  type Taker,
} from './ledger.ts';
export {
  countFunnelsOf,
  lockSeedOf,
  writeDepartmentOf,
  type NewDepartment,
  type NewEmployee,
  type NewSpecialist,
} from './history/department.ts';
export { writeHistoryOf, type NewHistory } from './history/history.ts';
export {
  readFunnelWordsOf,
  readPersonWordsOf,
  takenExternalIdsOf,
  type FunnelWords,
  type PersonWords,
} from './import/lookups.ts';
export { handedOutOf, type HandedOut } from './replay/handed-out.ts';
export { insertAbsencesOf, type NewAbsence } from './replay/insert-absences.ts';
export { dropDatabase, makeDatabase, processesOn } from './replay/spare-database.ts';
export {
  tallyFunnelOf,
  type EmployeeTally,
  type FunnelTally,
  type LeadTally,
  type MessageTally,
} from './replay/tally.ts';
export { unfinishedNoticesOf } from './replay/unfinished.ts';
export { forgetSealedOf, keyUseOf, resealOf, sealedOtherwiseOf, type KeyUse } from './secrets/sealed.ts';
export { SEALED_COLUMNS, type SealedColumn } from './secrets/sealed-columns.ts';
export { undoably } from './undoably.ts';
export { lockLeadOf, updateLeadOf, type LockedLead } from './lead-facts.ts';
export { answersOf, beatOf, keepChecksOf, missingMigrationsOf } from './health.ts';
export { InAppListener, type InAppEars } from './in-app-listener.ts';
export { markReadOf } from './mark-read.ts';
export { AuditReader } from './reads/audit-reader.ts';
export type { AuditRow } from './reads/list-audit.ts';
export { AlertReader } from './reads/alert-reader.ts';
export type { AlertRow } from './reads/list-alerts.ts';
export { ActivityReader } from './reads/activity-reader.ts';
export { InAppReader } from './reads/in-app-reader.ts';
export type { InAppRow } from './reads/in-app-rows.ts';
export { DecisionReader, type RecordedRow } from './reads/decision-reader.ts';
export type { DecisionRow } from './reads/list-decisions.ts';
export { LeadReader, type LeadOnDesk, type Look } from './reads/lead-reader.ts';
export { LedgerReader } from './reads/ledger-reader.ts';
export { closeMessageOf, ownerOf, takeMessageOf, type Owner } from './ops/attentions.ts';
export { insertInterventionOf } from './ops/interventions.ts';
export { keepRunOf, type JobRunKept } from './ops/job-runs.ts';
export { OpsReader } from './ops/ops-reader.ts';
export { pauseOf, pausesOf } from './ops/read-pauses.ts';
export { readTimesOf, type ChannelTimes } from './ops/read-times.ts';
export {
  beginAnewOf,
  countTroubledOf,
  lockNotificationOf,
  lockTroubledOf,
  type RetriedRow,
} from './ops/retries.ts';
export type { WhichMessages } from './ops/which-messages.ts';
export {
  askToDrainOf,
  beatWorkerOf,
  forgetWorkerOf,
  purgeWorkersOf,
  type WorkerBeat,
} from './ops/workers.ts';
export {
  endedPausesOf,
  endPausesOf,
  extendPauseOf,
  insertPauseOf,
  type EndedPause,
  type NewPause,
} from './ops/pauses.ts';
export {
  OPEN_STATES,
  readChannelFiguresOf,
  type ChannelFigures,
  type OpenState,
  type Troubled,
} from './ops/read-channel-figures.ts';
export { readJobFiguresOf, type JobFigures, type UpkeepFigures } from './ops/read-job-figures.ts';
export { migrate } from './migrate.ts';
export {
  readDeskOf,
  readEntranceOf,
  readHandoffOf,
  readTrialOf,
  type DeskReading,
  type Entrance,
  type Trial,
} from './desks.ts';
export {
  lockTurnFirst,
  lockTurnOf,
  writeEntranceOf,
  writeMoveOf,
  type Keep,
  type MoveIds,
  type Writing,
} from './moves.ts';
export type { LeadMessageFacts } from './statements/message-facts.ts';
export type { AccountMessageFacts, AlertMessageFacts } from './statements/subject-facts.ts';
export { keepLinkOf, keepSetUpLinkOf, readLinkOf, useLinkOf } from './one-time-links.ts';
export { tellPersonOf, type Telling } from './tell-person.ts';
export { limitsVersionOf, markCheckedOf, markLimitsOf, timedVisitsOf, writeTimersOf } from './limits.ts';
export type { TimedRow } from './statements/limits.ts';
export { expiredOffersOf, queueOf, remindOf, stagesWithQueueOf } from './timers.ts';
export { lockWaitingQueuesOf, tellWaitingQueuesOf, waitingQueuesOf } from './waiting-queues.ts';
export { readRosterOf, rosterOf } from './roster.ts';
export type { HoursRow, RosterRow, WorkerRow } from './statements/read-roster.ts';
export type { SpecialistRow } from './tables/specialists.table.ts';
export type { OverdueRow } from './statements/wake-notifications.ts';
export type { Told } from './statements/told.ts';
export type { Connection, Statement, Value } from './statement.ts';
export { CapturedMessages, type CapturedRow } from './captured-messages.ts';
export { IN_APP_TOPIC, publishInApp } from './in-app.ts';
export { DatabaseUnusableError } from './database-unusable.ts';
export { refuseOldServer } from './refuse-old-server.ts';
export { breachesOf, INVARIANT_QUERIES, type InvariantQuery } from './invariants.ts';
export { openDecisionsOf, type OpenDecision } from './open-decisions.ts';
export {
  countPersonalOf,
  eraseLateOf,
  erasePeopleOf,
  type People,
  type RowCounts,
} from './privacy/erase-people.ts';
export { ErasureReader, erasuresSinceOf, forgetLettersOf, insertErasureOf } from './privacy/erasures.ts';
export { exportPeopleOf, type ExportedTable } from './privacy/export-people.ts';
export { findPeopleOf, type PersonKnown } from './privacy/find-people.ts';
export {
  employeesToEraseOf,
  leadsToEraseOf,
  lockEmployeesToEraseOf,
  lockLeadsToEraseOf,
  type LeadToErase,
} from './privacy/lock-people.ts';
export { PERSONAL_TABLES } from './privacy/personal-columns.ts';
export { purgeOf, PURGED, type Purged } from './privacy/purge.ts';
export { lostLeadsToEraseOf } from './privacy/lost-leads.ts';
export { stopMessagesOf, stopMessagesToOf } from './privacy/stop-messages.ts';
export { migrationDrift, missingStatements, tableDrift } from './drift/table-drift.ts';
export { CapturedReader } from './reads/captured-reader.ts';
export { EmployeeReader } from './reads/employee-reader.ts';
export {
  insertEmployeeOf,
  lockEmployeeOf,
  lockHeldLeadsOf,
  lockSeatsOf,
  updateEmployeeOf,
  type HeldLead,
} from './employees.ts';
export { lockLeadsOf, lockTargetsOf, tellInOneOf } from './bulk.ts';
export {
  absenceOf,
  absencesOf,
  deleteAbsenceOf,
  spanColumns,
  writeAbsenceOf,
  type AbsenceSpan,
} from './absences.ts';
export { endLoanOf, lendOf, loansOf, renewLoansOf, type Loan } from './loans.ts';
export {
  insertDepartmentOf,
  knownDepartmentsOf,
  lockDepartmentOf,
  nameFirstDepartmentOf,
  untouchedDepartmentOf,
  updateDepartmentOf,
} from './departments.ts';
export { dutiesOf } from './duties.ts';
export { FIRST_DEPARTMENT } from './first-department.ts';
export { headedByOf, replaceHeadshipsOf } from './headships.ts';
export { DepartmentReader } from './reads/department-reader.ts';
export { FunnelReader } from './reads/funnel-reader.ts';
export {
  archiveStagesOf,
  insertFunnelOf,
  lockFunnelOf,
  openLeadsAt,
  redrawStagesOf,
  stageOf,
  stagesOf,
  updateFunnelOf,
  updateStageOf,
} from './funnels.ts';
export { fillKeyOf, keepAnswerOf, takeKeyOf, type KeptRow } from './kept-answers.ts';
export {
  heldInAllOf,
  heldVisitsOf,
  knownEmployeesOf,
  lockKnownEmployeesOf,
  replaceSpecialistsOf,
  reseatInAllOf,
  reseatVisitsOf,
  type KnownEmployee,
} from './specialists.ts';
export type { InterventionKind } from './tables/interventions.table.ts';
export type { AbsenceRow } from './tables/absences.table.ts';
export type { EmployeeRow } from './tables/employees.table.ts';
export type { FunnelRow } from './tables/funnels.table.ts';
export { archiveLossReasonsOf, lossReasonsOf, redrawLossReasonsOf } from './loss-reasons.ts';
export { deleteWatcherOf, insertWatcherOf, watchersOf, watchingOf, type Watching } from './watchers.ts';
export type { LossReasonRow } from './tables/loss-reasons.table.ts';
export type { StageRow } from './tables/stages.table.ts';
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
} from './watch/alerts.ts';
export {
  arriveCanaryOf,
  canaryFiguresOf,
  purgeCanariesOf,
  sendCanariesOf,
  type Canary,
  type CanaryFigures,
} from './watch/canaries.ts';
export { clockSkewOf, keepClockOf } from './watch/clocks.ts';
export { countersOf, raiseCountersOf } from './watch/counters.ts';
export { keepHeartbeatOf, keepLookOf, takeLookOf, watchStateOf, type WatchState } from './watch/look.ts';
export { countServiceLevelsOf, keptLevelsOf, purgeServiceLevelsOf } from './watch/service-levels.ts';
export { workerSeenOf } from './watch/worker-seen.ts';
