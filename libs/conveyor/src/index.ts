export { accept, answerRejection } from './accept.ts';
export {
  ACTIVITY_KINDS,
  ACTIVITY_OUTCOMES,
  isOutcomeOf,
  OUTCOMES_OF,
  type ActivityKind,
  type ActivityOutcome,
  type LoggedActivity,
} from './activity.ts';
export { advance, advanceRejection, type Advance } from './advance.ts';
export { receiverRejection, type Receiver } from './assign.ts';
export { SPECIALIST_RANKS, type Candidate, type Specialist, type SpecialistRank } from './candidate.ts';
export { CHANNELS, type Channel } from './channel.ts';
export { claim, claimRejection, type Claim } from './claim.ts';
export { cut } from './cut.ts';
export {
  decide,
  EXCLUSION_RULES,
  isRepeatable,
  POLICY,
  POLICY_VERSION,
  type Considered,
  type Decision,
  type ExclusionRule,
} from './decide.ts';
export { decline } from './decline.ts';
export type { Desk } from './desk.ts';
export { enter, enterRejection, type Enter } from './enter.ts';
export {
  ConveyorError,
  refuse,
  type ConveyorErrorCode,
  type ConveyorErrorDetails,
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
  HANDOFF_STATES,
  type Handoff,
  type HandoffAnswer,
  type HandoffStart,
  type HandoffState,
} from './handoff.ts';
export {
  ABSENCE_KINDS,
  type Absence,
  type AbsenceKind,
  type AbsentDays,
  type AbsentTime,
} from './hours/absence.ts';
export { addWorkingTime } from './hours/add-working-time.ts';
export { isWorkingAt } from './hours/is-working-at.ts';
export type { LocalDate } from './hours/local-date.ts';
export { nextOpening } from './hours/next-opening.ts';
export type { DayKind, ProductionCalendar } from './hours/production-calendar.ts';
export { HOURS_RULES, validateHours, type HoursRule } from './hours/validate-hours.ts';
export {
  MINUTES_OF_DAY,
  WEEKDAYS,
  type DayInterval,
  type Weekday,
  type WeeklyHours,
} from './hours/weekly-hours.ts';
export { WORKING_TIME_HORIZON, type WorkingHours } from './hours/working-hours.ts';
export { workingIntervals } from './hours/working-intervals.ts';
export type { Interval } from './hours/working-stretches.ts';
export { workingTimeBetween } from './hours/working-time-between.ts';
export { DAY, HOUR, MINUTE, type Instant } from './instant.ts';
export { INVARIANTS, type Breach, type BreachFacts, type BreachKind, type Invariant } from './invariant.ts';
export { LANGUAGES, type Language } from './language.ts';
export { factsOf, LEAD_FIELDS, type LeadFacts, type LeadField } from './lead-facts.ts';
export { LEAD_STATUSES, type Lead, type LeadStatus } from './lead.ts';
export { Line } from './line.ts';
export type {
  LineHandoff,
  LineIds,
  LineLead,
  LineNotice,
  LineSetup,
  LineVisit,
  Present,
} from './line-records.ts';
export { lose, loseRejection, type Lose } from './lose.ts';
export type { LossReason } from './loss-reason.ts';
export type { Move } from './move.ts';
export { ENDED_STATES, NOTIFICATION_STATES, type NotificationState } from './notification.ts';
export {
  NOTICE_KINDS,
  SILENCES,
  type Listener,
  type Notice,
  type NoticeKind,
  type Silence,
} from './notice.ts';
export { possibleMoves, VERBS, type PossibleMoves, type Verb } from './possible-moves.ts';
export type { Problem } from './problem.ts';
export { leftOut, validateRedraft, type FunnelBefore, type FunnelRedraft } from './redraw-funnel.ts';
export { reassign, reassignRejection, type Reassign } from './reassign.ts';
export { MOST_LOSSES, remedy, type JobState, type Overdue, type Remedy } from './reconcile.ts';
export { reopen, reopenRejection, type Reopen } from './reopen.ts';
export { nextAttempt, type FailedAttempt } from './retry.ts';
export { reseat, type Held, type Reseated } from './reseat.ts';
export { returnLead, returnRejection, type ReturnLead } from './return-lead.ts';
export { EMPLOYEE_ROLES, type EmployeeRole } from './role.ts';
export { silenced } from './silenced.ts';
export { inOrder, stageAfter, stageBefore, type Stage } from './stage.ts';
export { criteriaOf, MOST_QUESTIONS, questionIdProblems, type ExitDraft } from './validate-exit.ts';
export { MOST_STAGES, validateFunnel, type FunnelDraft } from './validate-funnel.ts';
export { MOST_LOSS_REASONS, type LossReasonDraft } from './validate-loss-reasons.ts';
export {
  EMPLOYEE_RULES,
  validateEmployee,
  type EmployeeDraft,
  type EmployeeRule,
} from './validate-employee.ts';
export {
  MOST_CAPACITY,
  MOST_WEIGHT,
  SPECIALIST_RULES,
  validateSpecialists,
  type Known,
  type SpecialistDraft,
  type SpecialistRule,
} from './validate-specialists.ts';
export { VISIT_OUTCOMES, type Visit, type VisitEnd, type VisitOutcome, type VisitStart } from './visit.ts';
export { win, winRejection, type Win } from './win.ts';
