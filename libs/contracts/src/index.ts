export { OwnTelegram, TelegramLink } from './telegram.ts';
export {
  AccountChanged,
  ApiKey,
  ApiKeyList,
  ApiKeyMade,
  AskForResetBody,
  ChangeAccountBody,
  ChangePasswordBody,
  InvitationLink,
  NewApiKeyBody,
  SessionList,
  SetPasswordBody,
  SignedIn,
  SignInBody,
} from './account.ts';
export {
  ConfirmTotpBody,
  NewPasskeyBody,
  OwnSecondFactors,
  Passkey,
  PasskeyAdded,
  PasskeyId,
  PasskeyOptions,
  PasskeySignInBody,
  RecoveryCodes,
  SecondFactorBody,
  TotpBegun,
} from './second-factor.ts';
export { AbsenceHandedOver, AbsenceHandOver, LeadToHandOver } from './absence-cover.ts';
export { Absence, AbsenceList, NewAbsenceBody, SetShiftBody, Shift } from './absence.ts';
export { PresenceList, type Presence } from './presence.ts';
export { ActivityNormList, NormProgress, NormProgressQuery, SetActivityNormsBody } from './activity-norm.ts';
export { TelephonyCallBody, TelephonyCallNoted } from './telephony.ts';
export { Activity, ActivityList, ActivityQuery, LogActivityBody } from './activity.ts';
export { AcknowledgeAlertBody, Alert, AlertList, AlertQuery } from './alert.ts';
export { AuditList, AuditQuery, AuditRecordListed } from './audit-list.ts';
export { Board, BoardCard, BoardQuery, LeadPlaced, PlaceLeadBody } from './board.ts';
export { brokenFields, fieldName, type BrokenField } from './broken-fields.ts';
export { BulkAdvanceBody, BulkLoseBody, BulkMoved, BulkReassignBody } from './bulk-commands.ts';
export { CalendarFile } from './calendar-file.ts';
export {
  CapturedMessage,
  CapturedMessageList,
  CapturedMessageListed,
  CapturedMessageQuery,
} from './captured-message.ts';
export { cursorTo } from './cursor.ts';
export { DecisionList, DecisionShown } from './decision.ts';
export {
  CalendarList,
  ChangeDepartmentBody,
  Department,
  DepartmentList,
  NewDepartmentBody,
} from './department.ts';
export { ChangeEmployeeBody, EmployeeChanged, NewEmployeeBody } from './employee-commands.ts';
export { Fits, Strength } from './fits.ts';
export { Employee, EmployeeCard, EmployeeList, EmployeeQuery } from './employee.ts';
export {
  ArchiveFunnelQuery,
  ChangeFunnelBody,
  ChangeStageBody,
  DrawnFunnelBody,
  FunnelFromTemplateBody,
  NewFunnelBody,
} from './funnel-commands.ts';
export type { FieldFault } from './field-fault.ts';
export { Code, FIELD_RULES, type FieldRule } from './field-rules.ts';
export { FunnelTemplate, FunnelTemplateList } from './funnel-template.ts';
export { Funnel, FunnelList, FunnelQuery } from './funnel.ts';
export { Handoff, HandoffList, HandoffListed, HandoffQuery } from './handoff-list.ts';
export { LineHealth, Liveness, Readiness } from './health.ts';
export { Id } from './id.ts';
export { InAppNotification, Inbox, InboxQuery, NotificationRead } from './inbox.ts';
export {
  IMPORT_FIELDS,
  ImportBody,
  ImportQuery,
  ImportReport,
  MOST_IMPORT_BYTES,
  MOST_IMPORT_ROWS,
  type ImportField,
} from './import.ts';
export { ImportRow } from './import-row.ts';
export { ImportPlanBody, NO_FIELD, WORD_FIELDS } from './import-plan.ts';
export {
  AdvanceLeadBody,
  ClaimLeadBody,
  DeclineHandoffBody,
  LoseLeadBody,
  ReassignLeadBody,
  ReopenLeadBody,
  ReturnLeadBody,
  UndoLeadBody,
  WinLeadBody,
} from './lead-commands.ts';
export { LeadCard, PossibleMovesShown } from './lead-card.ts';
export { LeadEvent, LineEvent } from './line-event.ts';
export {
  ChangeEmailChannelBody,
  ChangeSlackChannelBody,
  ChangeTelegramChannelBody,
  ChangeWebhookChannelBody,
  ChannelName,
  ChannelSettings,
  ChannelSettingsList,
  ChannelTested,
  ClearChannelQuery,
  EmailSettings,
  RenewWebhookSecretBody,
  WebhookChannelSettings,
  WebhookSecretMade,
} from './channel-settings.ts';
export { ChangeLeadBody } from './lead-facts-change.ts';
export { LEAD_SORTS, LeadList, LeadListed, LeadQuery } from './lead-list.ts';
export { LeadMoved } from './lead-moved.ts';
export { Lead } from './lead.ts';
export { Moment, MomentGiven } from './moment.ts';
export { LeadFacts, NewLeadBody } from './new-lead.ts';
export { Notification, NotificationCard, NotificationList, NotificationQuery } from './notification.ts';
export {
  EraseBody,
  Erasure,
  ErasureList,
  ErasurePreview,
  ErasureProtocol,
  ErasureQuery,
  FindPersonBody,
  PeopleFound,
  PeopleExported,
  PersonalDataBody,
} from './personal-data.ts';
export {
  AnyChannel,
  ChannelPause,
  ChannelResumed,
  Closed,
  MessageRetried,
  PauseBody,
  ReasonBody,
  Retried,
  RetryBody,
  RetryManyBody,
  RetryPreview,
  RetryQuery,
  TakeBody,
  Taken,
  WorkerDrained,
} from './ops-acts.ts';
export {
  ChannelStatus,
  JobStatus,
  OpsStatus,
  OpsTimes,
  OpsTimesQuery,
  Reachability,
  WorkerList,
  WorkerShown,
} from './ops-status.ts';
export {
  FailureGroup,
  FailureList,
  FailureQuery,
  TroubledList,
  TroubledMessage,
  TroubledQuery,
} from './ops-trouble.ts';
export { FieldProblem, ProblemDocument } from './problem.ts';
export { SetNotificationPreferencesBody } from './notification-preferences.ts';
export { SetMessageTemplateBody } from './message-templates.ts';
export {
  ReportPreview,
  ReportPreviewQuery,
  ReportSchedule,
  ReportSent,
  reportsInMinutes,
  ReportsWanted,
  SendReportBody,
  SetReportsBody,
  WantReportsBody,
  writtenReports,
} from './report.ts';
export { OwnWeeks, type OwnWeek } from './own-weeks.ts';
export {
  DeviceTested,
  NewPushSubscriptionBody,
  PushKey,
  PushSubscription,
  PushSubscriptionList,
} from './push.ts';
export { Limit, Search, YesOrNo } from './query.ts';
export { ReplayRoutingBody, RoutingReplayed, RoutingTriedShown, TryRoutingBody } from './routing.ts';
export { SetSpecialistsBody, StageCard, StageSpecialists } from './stage.ts';
export { WeeklyHours, writtenHours } from './weekly-hours.ts';
export { Watcher, WatcherList } from './watcher.ts';
export { ServiceLevels } from './service-level.ts';
export type { TimeLeft } from './time-left.ts';
export { AlertThresholdList, ChangeAlertThresholdsBody, KeptAlertThresholds } from './alert-thresholds.ts';
export {
  ChangeOutsideBody,
  ClearOutsideQuery,
  OutsideList,
  OutsideReceiver,
  OutsideShown,
  OutsideTested,
} from './outside.ts';
export { ChangeCompanyBody, Company } from './company.ts';
export { CheckSetUpBody, SetUpBody, SetUpProposal, SetUpState } from './set-up.ts';
export { DemoState, LoadDemoBody } from './demo.ts';
export { FigureVisits, FigureVisitsQuery, type FigureVisit } from './figure-visits.ts';
export {
  EmployeeFigures,
  FiguresQuery,
  FunnelFigures,
  PassedOn,
  PassedOnFigures,
  PeopleFigures,
  StageFigures,
  DepartmentFigures,
  DepartmentPeopleFigures,
  FigureChoices,
} from './figures.ts';
export { Cohort, FunnelFlow, LeadForecast, StageWork } from './flow.ts';
export { FlowVisit, FlowVisits, FlowVisitsQuery, NowVisitsQuery } from './flow-visits.ts';
export { FunnelStanding, HolderStanding, NowQuery, StageStanding } from './standing.ts';
export {
  FIGURE_FORMATS,
  FIGURE_TABLES,
  FiguresExportQuery,
  FlowExportQuery,
  NowExportQuery,
} from './figures-export.ts';
export { FirstSteps } from './first-steps.ts';
export {
  KeptSimulation,
  NameSimulationBody,
  Scenario,
  Simulation,
  SimulationList,
  SimulationStarted,
  StartSimulationBody,
} from './what-if.ts';
export { ChangePlanBody, KeptFigures, Plan, PlanList, ProposePlanBody } from './plans.ts';
export { PlanWishes } from './plan-wishes.ts';
export { PlanPromise } from './promise.ts';
export { FunnelStrengths, StrengthRefusal, StrengthWarning } from './strengths.ts';
export { ChangeSubscriptionBody, NewSubscriptionBody } from './event-subscription.ts';
