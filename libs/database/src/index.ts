export { ADVISORY_LOCKS } from './advisory-locks.ts';
export { insertActivityOf, type NewActivity } from './activities.ts';
export {
  activityNormsVersionOf,
  replaceActivityNormsOf,
  stageIdsOfDepartmentOf,
  type ActivityNormsGiven,
} from './activity-norms.ts';
export { sealedAfterOf, unsealedBeforeOf, type Unsealed } from './audit/chain.ts';
export { insertAuditOf, type NewAuditRecord } from './audit/records.ts';
export { chainHeadOf, insertSealsOf, lockSealingOf, takeUnsealedOf } from './audit/sealing.ts';
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
export { brokenConstraint, isContention, isUnavailable, breaksReference } from './contention.ts';
export { Database, type DatabaseSettings, type Transaction } from './database.ts';
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
export { figureTimesOf, type FigureTimes } from './figures/figure-times.ts';
export { foldFiguresOf } from './figures/fold-figures.ts';
export { timesToReckonOf, writeReckonedOf } from './figures/times-to-reckon.ts';
export {
  FigureReader,
  type EmployeeTimes,
  type FigureRow,
  type LossRow,
  type PeopleRead,
  type StageTally,
  type StagesRead,
  type StageTimes,
} from './figures/read-figures.ts';
export type { FigureVisitRow } from './figures/visits-behind.ts';
export type { FigureScope } from './figures/figure-parts.ts';
export {
  happenedLossesOf,
  happenedOf,
  longestWaitsOf,
  type HappenedRow,
  type LongestRow,
  type ReasonRow,
} from './reports/read-happened.ts';
export { reportFunnelsOf, reportPeopleOf, type ReportPerson } from './reports/report-people.ts';
export {
  reportingDepartmentOf,
  reportingDepartmentsOf,
  writeReportScheduleOf,
  type ReportingDepartment,
} from './reports/report-schedules.ts';
export { areReportsWantedOf, wantReportsOf } from './reports/report-refusals.ts';
export { askForReportOf, beginReportOf, isReportMadeOf } from './reports/reports.ts';
export type { FigureFrame } from './figures/read-frame.ts';
export type { CohortRow, StandingRow, TrafficRow, WorthRow } from './flow/index.ts';
export { FlowReader } from './flow/index.ts';
export type { FlowAsked, FlowScope, FlowVisitRow, NowAsked, VisitsPage } from './flow/index.ts';
export { SET_ACCEPTANCES, SET_ARRIVALS } from './migrations/visit-figures.ts';
export { writeHistoryOf, type NewHistory } from './history/history.ts';
export { holdStagesOf, isFunnelInUseOf, isRosterAt, writeEntrancesOf, type Entrances } from './entrances.ts';
export {
  readFunnelWordsOf,
  readPersonWordsOf,
  takenExternalIdsOf,
  type FunnelWords,
  type PersonWords,
} from './imports/lookups.ts';
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
export { lastMoveOf } from './last-move.ts';
export { lockLeadOf, updateLeadOf, type LockedLead } from './lead-facts.ts';
export { answersOf, beatOf, keepChecksOf, missingMigrationsOf } from './health.ts';
export { InAppListener, type InAppEars } from './in-app-listener.ts';
export { markReadOf } from './mark-read.ts';
export { BoardReader } from './board/board-reader.ts';
export { lockColumnOf, placeLeadOf } from './board/places.ts';
export { ChangeReader } from './board/change-reader.ts';
export type { ChangedFunnelRow, ChangeRow } from './board/read-changes.ts';
export { AuditReader } from './reads/audit-reader.ts';
export type { AuditRow } from './reads/list-audit.ts';
export { AlertReader } from './reads/alert-reader.ts';
export type { AlertRow } from './reads/list-alerts.ts';
export { doneActivitiesOf, normPeopleOf, type NormPersonRow } from './reads/read-norm-people.ts';
export { findCallOf, findEmployeeOf, keepCallOf, openLeadsByPhoneOf } from './telephone-calls.ts';
export { writeActivitiesOf, type PastActivity } from './history/activities.ts';
export { ActivityNormReader } from './reads/activity-norm-reader.ts';
export { ActivityReader } from './reads/activity-reader.ts';
export { InAppReader } from './reads/in-app-reader.ts';
export type { InAppRow } from './reads/in-app-rows.ts';
export { DecisionReader, type RecordedRow } from './reads/decision-reader.ts';
export type { DecisionRow } from './reads/list-decisions.ts';
export { LeadReader, type LeadOnDesk, type Look } from './reads/lead-reader.ts';
export { LedgerReader } from './reads/ledger-reader.ts';
export type { HandoffAsKept } from './reads/list-handoffs.ts';
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
export type {
  AccountMessageFacts,
  AddressMessageFacts,
  AlertMessageFacts,
  ReportMessageFacts,
} from './statements/subject-facts.ts';
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
export { describeTables, migrationDrift, missingStatements, tableDrift } from './drift/table-drift.ts';
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
export { companyOf, lockCompanyOf, nameCompanyOf, type KnownCompany } from './company.ts';
export { demosOf, insertDemoOf, isSeedingOf, type Demo } from './demo/demos.ts';
export {
  letDemoPeopleGoOf,
  lockDemoLeadsOf,
  removeDemoFunnelOf,
  removeDemoPeopleOf,
} from './demo/remove-demo.ts';
export { lineBegunOf } from './reads/read-first-steps.ts';
