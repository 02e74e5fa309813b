import { EVENT_USE_CASES } from '../events/event-use-cases.ts';
import { WATCH_USE_CASES } from '../watch/watch-use-cases.ts';
import { CHANNEL_USE_CASES } from '../channels/channel-use-cases.ts';
import { SealAudit } from '../audit/seal-audit.ts';
import { VerifyAudit } from '../audit/verify-audit.ts';
import { ACCOUNT_USE_CASES } from '../accounts/account-use-cases.ts';
import { AnswerFromMessage } from '../answers/answer-from-message.ts';
import { AnswerInSlack } from '../answers/answer-in-slack.ts';
import { AnswerInTelegram } from '../answers/answer-in-telegram.ts';
import { AnswerLinks } from '../answers/answer-links.ts';
import { PlaceLead } from '../board/place-lead.ts';
import { AdvanceLeads } from '../bulk/advance-leads.ts';
import { LoseLeads } from '../bulk/lose-leads.ts';
import { MoveLeads } from '../bulk/move-leads.ts';
import { ReassignLeads } from '../bulk/reassign-leads.ts';
import { LoadDemo } from '../demo/load-demo.ts';
import { RemoveDemo } from '../demo/remove-demo.ts';
import { SeedDemo } from '../demo/seed-demo.ts';
import { AccountLinks } from '../delivery/account-links.ts';
import { DeliverNotification } from '../delivery/deliver-notification.ts';
import { FollowLost } from '../delivery/follow-lost.ts';
import { ReconcileQueue } from '../delivery/reconcile-queue.ts';
import { SweepNotifications } from '../delivery/sweep-notifications.ts';
import { TellPerson } from '../delivery/tell-person.ts';
import { WriteMessage } from '../delivery/write-message.ts';
import { TryRouting } from '../routing/try-routing.ts';
import { Desks } from '../moves/desks.ts';
import { FollowUps } from '../moves/follow-ups.ts';
import { WakeUps } from '../delivery/wake-ups.ts';
import { ImportHistory } from '../history/import-history.ts';
import { ImportLeads } from '../imports/at-once/import-leads.ts';
import { SendImport } from '../imports/send-import.ts';
import { DirectImport } from '../imports/direct-import.ts';
import { CheckImport } from '../imports/check-import.ts';
import { EnterImport } from '../imports/enter-import.ts';
import { EnterKeptRows } from '../imports/enter-kept-rows.ts';
import { UndoImport } from '../imports/undo-import.ts';
import { WorkImports } from '../imports/work-imports.ts';
import { ImportSteps } from '../imports/import-steps.ts';
import { ListImportRows } from '../imports/list-import-rows.ts';
import { ListImportWords } from '../imports/list-import-words.ts';
import { LookAtImport } from '../imports/look-at-import.ts';
import { RejectedRows } from '../imports/rejected-rows.ts';
import { ShowImport } from '../imports/show-import.ts';
import { ReadNotification } from '../in-app/read-notification.ts';
import { ChangeLeadFacts } from '../leads/change-lead-facts.ts';
import { LogActivity } from '../leads/log-activity.ts';
import { NoteCall } from '../leads/note-call.ts';
import { ShowLead } from '../leads/show-lead.ts';
import { UnwatchLead } from '../leads/unwatch-lead.ts';
import { WatchLead } from '../leads/watch-lead.ts';
import { LINE_CHANGES } from '../line/line-changes.ts';
import { OPS_USE_CASES } from '../ops/ops-use-cases.ts';
import { ReadFirstSteps } from '../line/read-first-steps.ts';
import { ReadNormProgress } from '../line/read-norm-progress.ts';
import { ReadPresence } from '../line/read-presence.ts';
import { WhoWorks } from '../line/who-works.ts';
import { AcceptHandoff } from '../moves/accept-handoff.ts';
import { AdvanceLead } from '../moves/advance-lead.ts';
import { AnswerHandoff } from '../moves/answer-handoff.ts';
import { ClaimLead } from '../moves/claim-lead.ts';
import { DeclineHandoff } from '../moves/decline-handoff.ts';
import { EnterLead } from '../moves/enter-lead.ts';
import { EnterLeads } from '../moves/enter-leads.ts';
import { LoseLead } from '../moves/lose-lead.ts';
import { MoveLead } from '../moves/move-lead.ts';
import { ReassignLead } from '../moves/reassign-lead.ts';
import { ReopenLead } from '../moves/reopen-lead.ts';
import { ReturnLead } from '../moves/return-lead.ts';
import { UndoLead } from '../moves/undo-lead.ts';
import { WinLead } from '../moves/win-lead.ts';
import { NoteFiguresExport } from '../exports/note-figures-export.ts';
import { ExportRows } from '../exports/export-rows.ts';
import { PRIVACY_USE_CASES } from '../privacy/privacy-use-cases.ts';
import { PlayEvent } from '../replay/play-event.ts';
import { ReplayHistory } from '../replay/replay-history.ts';
import { PlayWork } from '../replay/work/play-work.ts';
import { CheckKeys } from '../secrets/check-keys.ts';
import { ForgetSecrets } from '../secrets/forget-secrets.ts';
import { RotateSecrets } from '../secrets/rotate-secrets.ts';
import { BringBackLeads } from '../timers/bring-back-leads.ts';
import { ExpireOffers } from '../timers/expire-offers.ts';
import { HandOutLeads } from '../timers/hand-out-leads.ts';
import { RecountLimits } from '../timers/recount-limits.ts';
import { Remind } from '../timers/remind.ts';
import { SweepTimers } from '../timers/sweep-timers.ts';
import { CheckInvariants } from '../upkeep/check-invariants.ts';
import { ApplyPlan } from '../insight/apply-plan.ts';
import { JudgeStrengths } from '../insight/judge-strengths.ts';
import { ProposePlan } from '../insight/propose-plan.ts';
import { ReadLineToPlan } from '../insight/read-line-to-plan.ts';
import { ChangeSimulation } from '../insight/what-if/change-simulation.ts';
import { ReadLineAsItIs } from '../insight/as-it-is/read-line-as-it-is.ts';
import { RunSimulation } from '../insight/what-if/run-simulation.ts';
import { StartSimulation } from '../insight/what-if/start-simulation.ts';
import { UndoPlan } from '../insight/undo-plan.ts';
import { KeepStrengths } from '../insight/keep-strengths.ts';
import { SumLearning } from '../insight/sum-learning.ts';
import { WatchPromises } from '../insight/watch-promises.ts';
import { Thinking } from '../insight/thinking.ts';
import { FoldFigures } from '../figures/fold-figures.ts';
import { KeepFigures } from '../figures/keep-figures.ts';
import { ReckonWorkingTimes } from '../figures/reckon-working-times.ts';
import { PreviewReport } from '../reports/preview-report.ts';
import { SendReport } from '../reports/send-report.ts';
import { HeedPreferences } from '../preferences/heed-preferences.ts';
import { ReleaseWaited } from '../preferences/release-waited.ts';
import { SetPreferences } from '../preferences/set-preferences.ts';
import { ShowPreferences } from '../preferences/show-preferences.ts';
import { PreviewTemplate } from '../templates/preview-template.ts';
import { SetTemplate } from '../templates/set-template.ts';
import { ShowTemplates } from '../templates/show-templates.ts';
import { SendMessage } from '../delivery/send-message.ts';
import { SetReports } from '../reports/set-reports.ts';
import { WantReports } from '../reports/want-reports.ts';
import { ReportClocks } from '../reports/report-clocks.ts';
import { SweepReports } from '../reports/sweep-reports.ts';
import { WriteReport } from '../reports/write-report.ts';
import { PurgeRecords } from '../upkeep/purge-records.ts';

/** Every use-case of the line. */
export const USE_CASES = [
  ...ACCOUNT_USE_CASES,
  ...CHANNEL_USE_CASES,
  ...LINE_CHANGES,
  ...OPS_USE_CASES,
  ...WATCH_USE_CASES,
  ...EVENT_USE_CASES,
  ExportRows,
  NoteFiguresExport,
  ...PRIVACY_USE_CASES,
  AcceptHandoff,
  AccountLinks,
  AdvanceLead,
  PlaceLead,
  AdvanceLeads,
  AnswerFromMessage,
  AnswerHandoff,
  AnswerInSlack,
  AnswerInTelegram,
  AnswerLinks,
  BringBackLeads,
  ChangeLeadFacts,
  CheckInvariants,
  CheckKeys,
  ClaimLead,
  DeclineHandoff,
  DeliverNotification,
  FollowLost,
  Desks,
  EnterLead,
  EnterLeads,
  ExpireOffers,
  FollowUps,
  ForgetSecrets,
  HandOutLeads,
  ImportHistory,
  ImportLeads,
  SendImport,
  DirectImport,
  CheckImport,
  EnterImport,
  EnterKeptRows,
  UndoImport,
  WorkImports,
  ImportSteps,
  ListImportRows,
  ListImportWords,
  LookAtImport,
  RejectedRows,
  ShowImport,
  LoadDemo,
  RemoveDemo,
  LogActivity,
  NoteCall,
  LoseLead,
  LoseLeads,
  MoveLead,
  MoveLeads,
  PlayEvent,
  PlayWork,
  PurgeRecords,
  FoldFigures,
  ApplyPlan,
  JudgeStrengths,
  ProposePlan,
  ReadLineToPlan,
  ChangeSimulation,
  ReadLineAsItIs,
  RunSimulation,
  StartSimulation,
  UndoPlan,
  KeepStrengths,
  SumLearning,
  WatchPromises,
  Thinking,
  KeepFigures,
  ReckonWorkingTimes,
  PreviewReport,
  ReportClocks,
  SendReport,
  SetReports,
  WantReports,
  HeedPreferences,
  ReleaseWaited,
  SendMessage,
  SetPreferences,
  ShowPreferences,
  PreviewTemplate,
  SetTemplate,
  ShowTemplates,
  SweepReports,
  WriteReport,
  ReadFirstSteps,
  ReadNormProgress,
  ReadPresence,
  ReadNotification,
  RecountLimits,
  Remind,
  ReassignLead,
  ReassignLeads,
  ReconcileQueue,
  ReopenLead,
  ReplayHistory,
  ReturnLead,
  RotateSecrets,
  SealAudit,
  SeedDemo,
  ShowLead,
  SweepNotifications,
  SweepTimers,
  TellPerson,
  TryRouting,
  UnwatchLead,
  VerifyAudit,
  WakeUps,
  WatchLead,
  WhoWorks,
  UndoLead,
  WinLead,
  WriteMessage,
];
