export { Access } from './access/access.ts';
export { WhoActs } from './access/who-acts.ts';
export { AskForReset } from './accounts/ask-for-reset.ts';
export { ChangePassword } from './accounts/change-password.ts';
export { EndAccess } from './accounts/end-access.ts';
export { Invite } from './accounts/invite.ts';
export { MakeKey } from './accounts/make-key.ts';
export { OwnPasskeys } from './second-factor/own-passkeys.ts';
export { OwnSecondFactors } from './second-factor/own-second-factors.ts';
export { OwnTotp } from './second-factor/own-totp.ts';
export { RemoveSecondFactors } from './second-factor/remove-second-factors.ts';
export { SignInByPasskey } from './second-factor/sign-in-by-passkey.ts';
export { OwnAccess } from './accounts/own-access.ts';
export { PasswordSignIn } from './accounts/password-sign-in.ts';
export { RevokeKey } from './accounts/revoke-key.ts';
export type { BegunSession } from './accounts/begin-session.ts';
export { SetPasswordByLink } from './accounts/set-password-by-link.ts';
export { SetUp, setUpLink } from './accounts/set-up.ts';
export { SignIn } from './accounts/sign-in.ts';
export { SignInByIdentity } from './accounts/sign-in-by-identity.ts';
export { SignOut } from './accounts/sign-out.ts';
export { ownCaller, type Visitor } from './accounts/visitor.ts';
export { UnlinkIdentity } from './accounts/unlink-identity.ts';
export { WhoAsks, type Admitted } from './accounts/who-asks.ts';
export { AdvanceLeads } from './bulk/advance-leads.ts';
export { LoseLeads } from './bulk/lose-leads.ts';
export type { BulkOutcome } from './bulk/move-leads.ts';
export { ReassignLeads } from './bulk/reassign-leads.ts';
export { SealAudit } from './audit/seal-audit.ts';
export { VerifyAudit, type AuditFinding, type AuditVerified } from './audit/verify-audit.ts';
export { CONSOLE, type Caller, type Origin, type Repeatable } from './caller.ts';
export { SeedDemo, type Seeded, type SeedPlan } from './demo/seed-demo.ts';
export { DeliverNotification, type Delivery } from './delivery/deliver-notification.ts';
export type { DeliverySettings } from './delivery/delivery-settings.ts';
export { ReconcileQueue, type Reconciled } from './delivery/reconcile-queue.ts';
export { SweepNotifications } from './delivery/sweep-notifications.ts';
export { TellPerson, type Tell } from './delivery/tell-person.ts';
export { WakeUps } from './delivery/wake-ups.ts';
export { CloseMessage } from './ops/close-message.ts';
export { DrainWorker } from './ops/drain-worker.ts';
export { EndPauses } from './ops/end-pauses.ts';
export { NoteQueueHandled } from './ops/note-queue-handled.ts';
export { PauseChannel } from './ops/pause-channel.ts';
export { PauseItself } from './ops/pause-itself.ts';
export { ResumeChannel } from './ops/resume-channel.ts';
export { RetryMessage } from './ops/retry-message.ts';
export { RetryMessages } from './ops/retry-messages.ts';
export { ShowStatus } from './ops/show-status.ts';
export { TakeMessage } from './ops/take-message.ts';
export { WorkerBeats } from './ops/worker-beats.ts';
export { ReadNotification } from './in-app/read-notification.ts';
export { showInApp } from './in-app/show-in-app.ts';
export { ChangeLeadFacts } from './leads/change-lead-facts.ts';
export { LogActivity } from './leads/log-activity.ts';
export { ShowLead } from './leads/show-lead.ts';
export { UnwatchLead } from './leads/unwatch-lead.ts';
export { WatchLead } from './leads/watch-lead.ts';
export { ImportError, type ImportProblem } from './import/import-error.ts';
export {
  ImportLeads,
  type ImportPlan,
  type ImportProgress,
  type ImportReport,
} from './import/import-leads.ts';
export type { ColumnWish } from './import/map-columns.ts';
export type { BadRow } from './import/read-row.ts';
export { checkReplay, handoffsByKey, type ReplayCheck } from './replay/check-replay.ts';
export { readOlist } from './replay/read-olist.ts';
export { readVisits } from './replay/read-visits.ts';
export type { RecordedHistory } from './replay/recorded-history.ts';
export { BPI2012_TIME_ZONE, readBpi2012 } from './replay/read-bpi2012.ts';
export type { WorkHistory, WorkStage } from './replay/work-history.ts';
export { PlayClock } from './replay/work/play-clock.ts';
export { PlayWork, type PlayedWork } from './replay/work/play-work.ts';
export { quantile } from './replay/work/quantile.ts';
export { workFigures, type WorkFigures } from './replay/work/work-figures.ts';
export { planWork, type WorkPlan } from './replay/work/work-plan.ts';
export { ReplayHistory, untilAllAreTold, type Deliveries, type Replayed } from './replay/replay-history.ts';
export { ArchiveFunnel } from './line/archive-funnel.ts';
export { Calendars } from './line/calendars.ts';
export { CancelAbsence } from './line/cancel-absence.ts';
export { ChangeEmployee } from './line/change-employee.ts';
export { backUp } from './backup/back-up.ts';
export { restore, type RestoreDone } from './backup/restore.ts';
export { ChangeChannel } from './channels/change-channel.ts';
export { Channels } from './channels/channels.ts';
export { ExchangeableChannel } from './channels/exchangeable-channel.ts';
export { ReadChannels } from './channels/read-channels.ts';
export { SetChannel } from './channels/set-channel.ts';
export { TestChannel } from './channels/test-channel.ts';
export { ChangeFunnel } from './line/change-funnel.ts';
export { ChangeStage } from './line/change-stage.ts';
export { ConfigFilesError, type ConfigFileProblem } from './line/config-file-problem.ts';
export { CreateEmployee } from './line/create-employee.ts';
export { CreateFunnelFromTemplate } from './line/create-funnel-from-template.ts';
export { CreateFunnel } from './line/create-funnel.ts';
export { EnterAbsence } from './line/enter-absence.ts';
export { HandOverAbsence } from './line/hand-over-absence.ts';
export { FunnelTemplates } from './line/funnel-templates.ts';
export { ChangeDepartment } from './line/change-department.ts';
export { CreateDepartment } from './line/create-department.ts';
export { SetSpecialists } from './line/set-specialists.ts';
export { WhoWorks, type Works } from './line/who-works.ts';
export { AcceptHandoff } from './moves/accept-handoff.ts';
export { AdvanceLead } from './moves/advance-lead.ts';
export { AnswerHandoff } from './moves/answer-handoff.ts';
export { ClaimLead } from './moves/claim-lead.ts';
export { DeclineHandoff } from './moves/decline-handoff.ts';
export { Desks } from './moves/desks.ts';
export { FollowUps } from './moves/follow-ups.ts';
export { EnterLead, type NewLead } from './moves/enter-lead.ts';
export { LoseLead } from './moves/lose-lead.ts';
export { MoveLead } from './moves/move-lead.ts';
export { ReassignLead } from './moves/reassign-lead.ts';
export { ReopenLead } from './moves/reopen-lead.ts';
export { ReturnLead } from './moves/return-lead.ts';
export { EraseAgain } from './privacy/erase-again.ts';
export { ErasePeople, type DoneBefore } from './privacy/erase-people.ts';
export { ExportPeople } from './privacy/export-people.ts';
export { FindPerson } from './privacy/find-person.ts';
export { personalCsv } from './privacy/personal-csv.ts';
export { PreviewErasure } from './privacy/preview-erasure.ts';
export { WinLead } from './moves/win-lead.ts';
export {
  CHANNEL_ADAPTERS,
  CLOCK,
  DELIVERY_SETTINGS,
  LOGGER,
  METRICS,
  SECRET_KEYS,
  OUTSIDE,
  TIME_ZONE,
  WATCH_SETTINGS,
} from './tokens.ts';
export { BringBackLeads } from './timers/bring-back-leads.ts';
export { TryRouting, type LeadTried } from './routing/try-routing.ts';
export { ExpireOffers } from './timers/expire-offers.ts';
export { HandOutLeads } from './timers/hand-out-leads.ts';
export { SweepTimers } from './timers/sweep-timers.ts';
export { LineModule, type LineSettings } from './setup/line.module.ts';
export { prepareStores } from './setup/prepare-stores.ts';
export { StartError, type StartErrorDetails } from './setup/start-error.ts';
export { CheckInvariants, type Breaches } from './upkeep/check-invariants.ts';
export { PurgeRecords } from './upkeep/purge-records.ts';
export { isForeseen, startSentences } from './setup/start-sentences.ts';
export { CheckKeys, type KeyChecked } from './secrets/check-keys.ts';
export { ForgetSecrets } from './secrets/forget-secrets.ts';
export { RotateSecrets } from './secrets/rotate-secrets.ts';
export { refuseLostKeys } from './setup/refuse-lost-keys.ts';
export { keepSecretKeys, placeOfKeys } from './setup/secret-keys-of.ts';
export { joinDatabase, type JoinedDatabase } from './setup/join-database.ts';
export { storeRequirements, type Requirement } from './setup/requirements.ts';
export { runProcess, type Running, type Start } from './setup/run-process.ts';
export { stopInOrder, type Closable } from './setup/stop-in-order.ts';
export { AcknowledgeAlert } from './watch/acknowledge-alert.ts';
export { LineWatch } from './watch/line-watch.ts';
export { LookAtLine, type Looked } from './watch/look-at-line.ts';
export { WatchRound } from './watch/watch-round.ts';
export { WorkerModule } from './setup/worker.module.ts';
