export { accept, answerRejection } from './accept.ts';
export type { Actor } from './access/actor.ts';
export { mayOnDepartment, mayOnLead, mayOnPerson, type LeadAccess, type PersonAccess } from './access/may.ts';
export { KEY_RIGHTS, RIGHTS, type KeyRight, type Right } from './access/right.ts';
export { scopeOf, type Scope } from './access/scopes.ts';
export { factorsOf, SECOND_FACTORS, type OwnFactors, type SecondFactor } from './access/second-factor.ts';
export { SIGN_IN_WAYS, type SignInWay } from './access/sign-in-way.ts';
export { sightOf, type Sight } from './access/sight.ts';
export { whoseIdentity, type ClaimedIdentity, type IdentityFacts } from './access/whose-identity.ts';
export {
  LEAST_PASSWORD,
  MOST_PASSWORD,
  validatePassword,
  type PasswordRule,
} from './access/validate-password.ts';
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
export {
  ALERT_MEASURES,
  ALERT_RULES,
  type AlertFacts,
  type AlertMeasure,
  type AlertRule,
  type AlertSubject,
} from './alerts/alert.ts';
export { ALERT_TERMS, type AlertTerms } from './alerts/alert-terms.ts';
export { burnSigns } from './alerts/burn-signs.ts';
export { lineSigns, type AlertThresholds, type LineFigures } from './alerts/line-signs.ts';
export {
  budgetLeft,
  burnRate,
  SERVICE_GOALS,
  SERVICE_LEVELS,
  SERVICE_PERIOD,
  SERVICE_WINDOWS,
  type Kept,
  type KeptLevels,
  type ServiceLevel,
  type ServiceWindow,
} from './alerts/service-level.ts';
export type { Sign } from './alerts/sign.ts';
export { isWell, watchAlerts, type AlertStep, type OpenAlert } from './alerts/watch-alerts.ts';
export { receiverRejection } from './assign.ts';
export {
  AUDIT_ACTIONS,
  AUDIT_SUBJECT_OF,
  isAuditAction,
  PRODUCT_ID,
  type AuditAction,
  type AuditDetails,
  type AuditSubject,
  type LeadMovedDetails,
} from './audit/action.ts';
export {
  EMPTY_CHAIN,
  follow,
  sealAll,
  type ChainBreak,
  type ChainHead,
  type Hash,
  type Seal,
  type Sealed,
} from './audit/chain.ts';
export { entryOfMove, type MoveEntry } from './audit/entry-of-move.ts';
export {
  AUDIT_WAYS,
  type AuditAuthor,
  type AuditEntry,
  type AuditRecord,
  type AuditWay,
} from './audit/record.ts';
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
} from './channel-settings.ts';
export { CHANNELS, type Channel } from './channel.ts';
export { claim, claimRejection, type Claim } from './claim.ts';
export { cut } from './cut.ts';
export { decide, givesLeads, isRepeatable, type Considered, type Decision, type Question } from './decide.ts';
export { MOST_DEATHS, SUSPECT_DEATHS } from './deadly-message.ts';
export { decline } from './decline.ts';
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
  HANDOFF_STATES,
  type Handoff,
  type HandoffAnswer,
  type HandoffStart,
  type HandoffState,
  type Sender,
  type SentHandoff,
} from './handoff.ts';
export {
  ABSENCE_KINDS,
  type Absence,
  type AbsenceKind,
  type AbsentDays,
  type AbsentTime,
  isOfDays,
} from './hours/absence.ts';
export { addWorkingTime } from './hours/add-working-time.ts';
export { absenceAt, availabilityAt, roundTheClock, type Availability } from './hours/availability.ts';
export { dateAt } from './hours/date-at.ts';
export { endAbsence, type EndedAbsence } from './hours/end-absence.ts';
export { isWorkingAt } from './hours/is-working-at.ts';
export { dateOf, dayOfWall, weekdayOf, type DayNumber, type LocalDate } from './hours/local-date.ts';
export { daysOf, doMeet } from './hours/meeting-absences.ts';
export { nextOpening } from './hours/next-opening.ts';
export type { DayKind, ProductionCalendar } from './hours/production-calendar.ts';
export { timeOfDay } from './hours/time-of-day.ts';
export { ABSENCE_RULES, validateAbsence, type AbsenceRule } from './hours/validate-absence.ts';
export { HOURS_RULES, validateCalendar, validateHours, type HoursRule } from './hours/validate-hours.ts';
export {
  SCHEDULE_RULES,
  validateSchedule,
  type ScheduleDraft,
  type ScheduleRule,
} from './hours/validate-schedule.ts';
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
export { expire, expireRejection } from './expire.ts';
export { isToRemindOfQueue, type WaitingQueue } from './remind-of-queue.ts';
export { handOut, handOutRejection } from './hand-out.ts';
export { steadyAvailability } from './hours/steady-availability.ts';
export { dueAfter } from './hours/due-after.ts';
export { offsetAt } from './hours/zone-offset.ts';
export { DAY, HOUR, MINUTE, type Instant } from './instant.ts';
export {
  INVARIANTS,
  isInvariant,
  type Breach,
  type BreachFacts,
  type BreachKind,
  type Invariant,
} from './invariant.ts';
export { LANGUAGES, type Language } from './language.ts';
export {
  factsOf,
  LEAD_FIELDS,
  LEAD_STATUSES,
  type Lead,
  type LeadFacts,
  type LeadField,
  type LeadStatus,
} from './lead.ts';
export { Line } from './line.ts';
export type { LineHandoff, LineIds, LineLead, LineNotice, LineSetup, LineVisit } from './line-records.ts';
export { decisionOf, keptDecision, type KeptDecision } from './kept-decision.ts';
export { answerLimits, visitLimits, type AnswerLimits, type VisitLimits } from './limits.ts';
export { lose, loseRejection, type Lose } from './lose.ts';
export type { LossReason } from './loss-reason.ts';
export type { Move, TurnTaken } from './move.ts';
export { ENDED_STATES, NOTIFICATION_STATES, type NotificationState } from './notification.ts';
export {
  ACCOUNT_NOTICE_KINDS,
  ALERT_NOTICE_KINDS,
  isAboutAccount,
  isAboutLeads,
  LEAD_NOTICE_KINDS,
  NOTICE_KINDS,
  SILENCES,
  type AccountNoticeKind,
  type AlertNoticeKind,
  type LeadNoticeKind,
  type Listener,
  type Notice,
  type NoticeKind,
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
export {
  ASKED_BY,
  ERASURE_GROUNDS,
  GIVEN_GROUNDS,
  type AskedBy,
  type ErasureAsked,
  type ErasureGround,
  type GivenGround,
} from './privacy/erasure.ts';
export { erasureDueOn } from './privacy/due-on.ts';
export { isErased } from './privacy/erased.ts';
export { endErased } from './privacy/erase-lead.ts';
export type { Problem } from './problem.ts';
export {
  completed,
  leftOut,
  validateRedraft,
  type FunnelRedraft,
  type FunnelRedraftGiven,
} from './redraw-funnel.ts';
export type { Receiver } from './receiver.ts';
export { countReplayed, replayRouting, type Recorded, type Replayed } from './replay-routing.ts';
export { reassign, reassignRejection, type Reassign } from './reassign.ts';
export { MOST_LOSSES, remedy, type JobState, type Overdue, type Remedy } from './reconcile.ts';
export { reopen, reopenRejection, type Reopen } from './reopen.ts';
export { retimed, type Retimed, type Timed } from './retimed.ts';
export { nextAttempt, type FailedAttempt } from './retry.ts';
export { reseat, type Held, type Reseated } from './reseat.ts';
export { returnLead, returnRejection, type ReturnLead } from './return-lead.ts';
export { EMPLOYEE_ROLES, type EmployeeRole } from './role.ts';
export { EXCLUSION_RULES, exclusion, type ExclusionRule } from './routing/exclusion.ts';
export { ENOUGH_VISITS } from './routing/contenders.ts';
export { FITS_ALL, UNFIT, type AmountRange, type Fits, type Unfit } from './routing/fits.ts';
export {
  AVAILABILITIES,
  POLICIES,
  POLICY_VERSION,
  type AvailabilityRule,
  type Policy,
} from './routing/policy.ts';
export { rampedWeight } from './routing/ramp.ts';
export type { Roster, Terms, Worker } from './routing/roster.ts';
export type { Score } from './routing/scores.ts';
export { FIRST_TURN, turnAfter, type Credits, type Turn } from './routing/turn.ts';
export { silenced } from './silenced.ts';
export { deskOn, type Loads, type Present, type Situation } from './situation.ts';
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
export { causeOf } from './ops/cause-of.ts';
export { LONGEST_PAUSE_MINUTES, pauseAfterRefusal, USUAL_PAUSE_MINUTES } from './ops/pause.ts';
export {
  isRetryable,
  isTroubled,
  RETRYABLE_STATES,
  retryRejection,
  TROUBLED_STATES,
  type RetryableState,
  type TroubledState,
} from './ops/retry.ts';
export {
  WORKER_BEATS_EVERY_SECONDS,
  WORKER_SILENT_AFTER_SECONDS,
  WORKER_STATES,
  workerState,
  type WorkerState,
} from './ops/worker-state.ts';
export { win, winRejection, type Win } from './win.ts';
export { rosterWith, tryRouting, type RoutingTried } from './try-routing.ts';
