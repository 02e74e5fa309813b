export { accept, answerRejection } from './accept.ts';
export { answerLinkEnds, type HandoffWish } from './answer-link.ts';
export {
  ACTIVITY_KINDS,
  ACTIVITY_OUTCOMES,
  DONE_OUTCOMES,
  isOutcomeOf,
  LONGEST_ACTIVITY,
  OUTCOMES_OF,
  type ActivityKind,
  type ActivityOutcome,
  type LoggedActivity,
} from './activity.ts';
export { MOST_NORMS, MOST_OF_NORM, NORM_PERIODS } from './activity-norm.ts';
export type { ActivityNorm, NormPeriod } from './activity-norm.ts';
export {
  normProgress,
  type DoneActivities,
  type NormPerson,
  type NormStanding,
  type PersonProgress,
} from './norm-progress.ts';
export {
  CALL_DIRECTIONS,
  CALL_ENDS,
  outcomeOfCall,
  type CallDirection,
  type CallEnd,
} from './telephone-call.ts';
export { isLineOfPlan, seatsOfPlan, type PlannedSeat } from './seats-of-plan.ts';
export { validateScenarios } from './validate-scenarios.ts';
export { PLAN_RULES, validatePlanWishes, type PlanGround, type PlanRule } from './validate-plan-wishes.ts';
export { NORM_RULES, validateActivityNorms, type NormRule } from './validate-activity-norms.ts';
export { advance, advanceRejection, type Advance } from './advance.ts';
export {
  SPECIALIST_RANKS,
  type Acquaintance,
  type Barred,
  type Candidate,
  type Specialist,
  type SpecialistRank,
  type Strength,
} from './candidate.ts';
export { AHEAD, BEHIND, HERE, targetOf, type Bearing } from './bearing.ts';
export { bringBack, type BringBack } from './bring-back.ts';
export {
  MAIL_SECURITIES,
  validateMailChange,
  type ChannelRule,
  type MailChange,
  type MailSecurity,
  type MailSettings,
  SIGNS_ALONG_MS,
  validateWebhookChange,
  WEBHOOK_FORMATS,
  type WebhookFormat,
} from './channel-settings.ts';
export { CHANNELS, type Channel } from './channel.ts';
export { claim, claimRejection, type Claim } from './claim.ts';
export { cut } from './cut.ts';
export { decide, givesLeads, isRepeatable, whoGets } from './decide.ts';
export type { Considered, Decision, Question } from './decide.ts';
export { MOST_DEATHS, SUSPECT_DEATHS } from './deadly-message.ts';
export { decline } from './decline.ts';
export { destination, type Direction } from './destination.ts';
export {
  DEPARTMENT_RULES,
  departmentMeant,
  neededDepartmentProblems,
  type Department,
  type DepartmentRule,
  type KnownDepartment,
} from './department.ts';
export type { Desk } from './desk.ts';
export { enter, enterRejection, type Enter } from './enter.ts';
export {
  ConveyorError,
  refuse,
  type ConveyorErrorCode,
  type ConveyorErrorDetails,
  type LeadRefusal,
  type Rejection,
} from './errors.ts';
export {
  NO_CRITERIA,
  type AnsweredQuestion,
  type ExitAnswer,
  type ExitCriteria,
  type ExitQuestion,
  type NeededActivity,
} from './exit-criteria.ts';
export { entranceRejection, EXIT_RULES, exitRejection, type ExitRule } from './exit-rejection.ts';
export { FUNNEL_RULES, type FunnelRule } from './funnel-rules.ts';
export {
  CAME_BACK,
  HANDOFF_STATES,
  type Handoff,
  type HandoffAnswer,
  type HandoffStart,
  type HandoffState,
  type Sender,
  type SentHandoff,
} from './handoff.ts';
export { expire, expireRejection } from './expire.ts';
export { isToRemindOfQueue, type WaitingQueue } from './remind-of-queue.ts';
export { handOut, handOutRejection } from './hand-out.ts';
export { DAY, HOUR, MINUTE, WEEK, type Instant } from './instant.ts';
export {
  INVARIANTS,
  isInvariant,
  type Breach,
  type BreachFacts,
  type BreachKind,
  type Invariant,
} from './invariant.ts';
export { LANGUAGES, type Language } from './language.ts';
export { LIGHTS, LOOKS_COOKIES, PALETTE, type Light } from './looks.ts';
export {
  factsOf,
  LEAD_FIELDS,
  LEAD_STATUSES,
  type Lead,
  type LeadFacts,
  type LeadField,
  type LeadStatus,
} from './lead.ts';
export { lineConflicts, type LineConflict, type Seat, type SeatedPerson } from './line-conflicts.ts';
export { decisionOf, keptDecision, type KeptDecision } from './kept-decision.ts';
export { answerLimits, visitLimits, type AnswerLimits, type VisitLimits } from './limits.ts';
export { lose, loseRejection, type Lose } from './lose.ts';
export type { LastMove, UndoableMove } from './last-move.ts';
export type { LossReason } from './loss-reason.ts';
export type { Move, TakenBack, TurnTaken } from './move.ts';
export { ENDED_STATES, NOTIFICATION_STATES, type NotificationState } from './notification.ts';
export {
  ACCOUNT_NOTICE_KINDS,
  ALERT_NOTICE_KINDS,
  isAboutAccount,
  isAboutLeads,
  LEAD_NOTICE_KINDS,
  NOTICE_KINDS,
  REPORT_NOTICE_KINDS,
  SILENCES,
  type AccountNoticeKind,
  type AlertNoticeKind,
  type LeadNoticeKind,
  type Listener,
  type Notice,
  type NoticeKind,
  type ReportNoticeKind,
  type Silence,
} from './notice.ts';
export {
  LINK_HOLDS,
  LINK_PURPOSES,
  PURPOSE_OF_LETTER,
  type LetterPurpose,
  type LinkPurpose,
} from './one-time-link.ts';
export { headedBy } from './headship.ts';
export { possibleMoves, VERBS, type PossibleMoves, type Verb } from './possible-moves.ts';
export { naturalPosition, placeIn, positionBetween, type CardPlace, type Position } from './position.ts';
export type { Problem } from './problem.ts';
export {
  completed,
  leftOut,
  validateRedraft,
  type FunnelRedraft,
  type FunnelRedraftGiven,
} from './redraw-funnel.ts';
export type { Receiver } from './receiver.ts';
export { chancesOf, wasDrawn } from './chances-of.ts';
export { countReplayed, replayRouting, type Recorded, type Replayed } from './replay-routing.ts';
export { reassign, reassignRejection, type Reassign } from './reassign.ts';
export { MOST_LOSSES, remedy, type JobState, type Overdue, type Remedy } from './reconcile.ts';
export { reopen, reopenRejection, type Reopen } from './reopen.ts';
export { retimed, type Retimed, type Timed } from './retimed.ts';
export { reseat, type Held, type Reseated } from './reseat.ts';
export { returnLead, returnRejection, type ReturnLead } from './return-lead.ts';
export { EMPLOYEE_ROLES, holdsLeads, type EmployeeRole } from './role.ts';
export { EXCLUSION_RULES, exclusion, type ExclusionRule } from './routing/exclusion.ts';
export { ENOUGH_VISITS } from './routing/contenders.ts';
export { NOTHING_LEARNED, type Learned, type Learning } from './routing/learning.ts';
export { FITS_ALL, UNFIT, type AmountRange, type Fits, type Unfit } from './routing/fits.ts';
export {
  AVAILABILITIES,
  POLICIES,
  POLICY_VERSION,
  type AvailabilityRule,
  type Policy,
} from './routing/policy.ts';
export { rampAt } from './routing/ramp.ts';
export type { Roster, Terms, Worker } from './routing/roster.ts';
export type { Score } from './routing/tier.ts';
export { FIRST_TURN, turnAfter, type Credits, type Turn } from './routing/turn.ts';
export { silenced } from './silenced.ts';
export { deskOn, type LearningMonth, type Loads, type Present, type Situation } from './situation.ts';
export {
  ACCEPTANCES,
  inOrder,
  settingsOf,
  stageAfter,
  stageBefore,
  USUAL_SETTINGS,
  type Acceptance,
  type Stage,
  type StageSettings,
} from './stage.ts';
export { NO_DUTIES, type Duties } from './validate-duties.ts';
export { criteriaOf, MOST_QUESTIONS, questionIdProblems, type ExitDraft } from './validate-exit.ts';
export { MOST_STAGES, validateFunnel, type FunnelDraft, type StageDraft } from './validate-funnel.ts';
export { MOST_LOSS_REASONS, type LossReasonDraft } from './validate-loss-reasons.ts';
export {
  EMPLOYEE_RULES,
  validateEmployee,
  type AnyEmployeeRule,
  type EmployeeDraft,
  type EmployeeRule,
} from './validate-employee.ts';
export { MOST_LEARNING_BUDGET, MOST_RAMP_WEEKS } from './validate-settings.ts';
export {
  MOST_CAPACITY,
  MOST_WEIGHT,
  SPECIALIST_RULES,
  validateSpecialists,
  type Known,
  type SpecialistDraft,
  type SpecialistRule,
} from './validate-specialists.ts';
export { undo, UNDO_HOLDS, undoRejection } from './undo.ts';
export { VISIT_OUTCOMES, type Visit, type VisitEnd, type VisitOutcome, type VisitStart } from './visit.ts';
export { win, winRejection, type Win } from './win.ts';
export { rosterWith, tryRouting, type RoutingTried } from './try-routing.ts';
export {
  isStillNews,
  lastReport,
  nextReport,
  type ReportClock,
  type ReportPeriod,
} from './reports/report-period.ts';
export {
  REPORT_KINDS,
  USUAL_REPORTS,
  type ReportKind,
  type ReportSchedule,
} from './reports/report-schedule.ts';
export { TIME_MEASURES, type TimeMeasure } from './time-measure.ts';
export { workingTimesOf, type ReckonedTimes, type VisitToReckon } from './working-times.ts';
