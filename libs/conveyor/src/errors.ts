import type { SecondFactor } from './access/second-factor.ts';
import type { Right } from './access/right.ts';
import type { ThresholdProblem } from './alerts/alert-thresholds.ts';
import type { OutsideRule } from './alerts/outside.ts';
import type { ChannelRule } from './channel-settings.ts';
import type { Channel } from './channel.ts';
import type { HandoffState } from './handoff.ts';
import type { LocalDate } from './hours/local-date.ts';
import type { LeadStatus } from './lead.ts';
import type { NotificationState } from './notification.ts';
import type { LinkPurpose } from './one-time-link.ts';
import type { Problem } from './problem.ts';
import type { PreferenceRule } from './preferences/validate-preferences.ts';
import type { TemplateRule } from './templates/validate-texts.ts';
import type { ImportState } from './imports.ts';
import type { NormRule } from './validate-activity-norms.ts';
import type { PlanRule } from './validate-plan-wishes.ts';

/** Every way in which the line can refuse, and the facts that the refusal carries. */
export type ConveyorErrorDetails = {
  NOT_FOUND: {
    what:
      | 'lead'
      | 'funnel'
      | 'stage'
      | 'employee'
      | 'department'
      | 'absence'
      | 'handoff'
      | 'template'
      | 'notification'
      | 'message'
      | 'letter'
      | 'session'
      | 'key'
      | 'passkey'
      | 'push-subscription'
      | 'erasure'
      | 'identity'
      | 'worker'
      | 'plan'
      | 'simulation'
      | 'import'
      | 'alert'
      | 'subscription';
    id: string;
  };
  LEAD_CLOSED: { leadId: string; status: LeadStatus };
  LEAD_NOT_CLOSED: { leadId: string };
  LEAD_ERASED: { leadId: string };
  NO_NEXT_STAGE: { leadId: string; stage: string };
  NO_PREVIOUS_STAGE: { leadId: string; stage: string };
  STAGE_NOT_IN_FUNNEL: { stageId: string };
  STAGE_NOT_AHEAD: { from: string; to: string };
  STAGE_NOT_BEHIND: { from: string; to: string };
  ALREADY_HELD: { leadId: string; employeeId: string };
  NOT_IN_QUEUE: { leadId: string; employeeId: string };
  NOTHING_TO_UNDO: { leadId: string };
  UNDO_TOO_LATE: { leadId: string; minutes: number };
  HANDOFF_ACCEPTED: { leadId: string; employeeId: string };
  NOT_IN_COLUMN: { leadId: string };
  SET_ASIDE: { leadId: string };
  NOT_A_SPECIALIST: { employeeId: string; stage: string };
  EMPLOYEE_INACTIVE: { employeeId: string };
  AT_CAPACITY: { employeeId: string; stage: string; capacity: number };
  FULL: { employeeId: string; leads: number; capacity: number };
  HANDOFF_NOT_OFFERED: { handoffId: string; state: HandoffState };
  HANDOFF_NOT_DUE: { handoffId: string };
  NOT_BROUGHT_BACK: { leadId: string; employeeId: string };
  NOBODY_YET: { leadId: string; stage: string; forAnyLead: boolean };
  EXIT_CRITERIA_UNMET: { way: 'leave' | 'enter'; stage: string; problems: readonly Problem[] };
  LOSS_REASON_NEEDED: { reasons: readonly string[] };
  LOSS_REASON_UNKNOWN: { reasonId: string; reasons: readonly string[] };
  FUNNEL_INVALID: { problems: readonly Problem[] };
  FUNNEL_ARCHIVED: { funnelId: string };
  FILE_TOO_LARGE: { most: number };
  IMPORT_STATE: { importId: string; state: ImportState };
  IMPORT_TOO_OLD: { importId: string; hours: number };
  FUNNEL_HAS_LEADS: { funnelId: string; leads: number };
  STAGE_ARCHIVED: { stageId: string };
  STAGE_HAS_LEADS: { stage: string; leads: number };
  EMPLOYEE_ERASED: { employeeId: string };
  EMPLOYEE_HOLDS_LEADS: { employeeId: string; leads: number };
  ERASES_HIMSELF: { employeeId: string };
  EMPLOYEE_INVALID: { problems: readonly Problem[] };
  DEPARTMENT_INVALID: { problems: readonly Problem[] };
  ABSENCE_INVALID: { problems: readonly Problem[] };
  /** The absence that is there already, by the days that it touches. */
  ABSENCES_MEET: { absenceId: string; firstDay: LocalDate; lastDay: LocalDate };
  ABSENCE_OVER: { absenceId: string };
  SPECIALISTS_INVALID: { problems: readonly Problem[] };
  PREFERENCES_INVALID: { problems: readonly Problem<PreferenceRule>[] };
  TEMPLATE_INVALID: { problems: readonly Problem<TemplateRule>[] };
  NORMS_INVALID: { problems: readonly Problem<NormRule>[] };
  PLAN_INVALID: { problems: readonly Problem<PlanRule>[] };
  SIMULATION_INVALID: { problems: readonly Problem<PlanRule>[] };
  PLAN_NOT_PROPOSED: { planId: string; state: 'applied' | 'undone' };
  PLAN_NOT_APPLIED: { planId: string; state: 'proposed' | 'undone' };
  /** The line is not any more as the plan found it, or left it. */
  LINE_CHANGED_SINCE: { planId: string; stages: readonly string[] };
  NOTHING_TO_CHANGE: { id: string };
  EMAIL_TAKEN: { email: string };
  EXTERNAL_ID_TAKEN: { externalId: string };
  ACTIVITY_AHEAD: { at: string };
  /** Of leads that were to be moved together all that can't be, by their places among them. */
  LEADS_REFUSED: { refusals: readonly LeadRefusal[] };
  LEAD_MOVED_ON: {
    leadId: string;
    expected: number;
    current: { version: number; status: LeadStatus; stageId: string | null; employeeId: string | null };
  };
  STALE_VERSION: {
    what:
      | 'funnel'
      | 'employee'
      | 'department'
      | 'activity-norms'
      | 'reports'
      | 'notification-preferences'
      | 'message-template'
      | 'channel'
      | 'company'
      | 'alert-thresholds'
      | 'outside'
      | 'subscription';
    id: string;
    expected: number;
    actual: number;
  };
  IDEMPOTENCY_KEY_REUSED: { key: string };
  NOT_SIGNED_IN: Record<never, never>;
  NOT_ALLOWED: { right: Right };
  BOARD_READ_ONLY: { setting: string };
  SIGN_IN_REFUSED: Record<never, never>;
  TOO_MANY_SIGN_INS: { seconds: number };
  TOO_MANY_REQUESTS: { seconds: number };
  TOO_MANY_TESTS: { seconds: number };
  /** The password is right and not enough. */
  SECOND_FACTOR_NEEDED: { ways: readonly SecondFactor[] };
  SECOND_FACTOR_WRONG: Record<never, never>;
  SECOND_FACTOR_SET: Record<never, never>;
  SECOND_FACTOR_NOT_SET: Record<never, never>;
  PASSKEY_REFUSED: Record<never, never>;
  LINK_VOID: { purpose: Exclude<LinkPurpose, 'telegram'> };
  NO_SUCH_ACCOUNT: { email: string };
  SET_UP_ALREADY: Record<never, never>;
  SET_UP_INVALID: { problems: readonly Problem[] };
  NO_EMAIL: { employeeId: string };
  CAME_IN_BEFORE: { employeeId: string };
  LAST_ADMINISTRATOR: Record<never, never>;
  PASSWORDS_OFF: Record<never, never>;
  IDENTITY_UNKNOWN: Record<never, never>;
  IDENTITY_UNVERIFIED: Record<never, never>;
  IDENTITY_TAKEN: Record<never, never>;
  PROVIDER_AWAY: Record<never, never>;
  PROVIDER_WRONG: Record<never, never>;
  PROVIDER_DENIED: Record<never, never>;
  ROUND_TRIP_OVER: Record<never, never>;
  PASSWORD_INVALID: { problems: readonly Problem[] };
  CHANNEL_INVALID: { problems: readonly Problem<ChannelRule>[] };
  /** The environment says it, and wins. */
  SET_IN_ENVIRONMENT: { setting: string };
  THRESHOLDS_INVALID: { problems: readonly Problem<ThresholdProblem>[] };
  OUTSIDE_INVALID: { problems: readonly Problem<OutsideRule>[] };
  /** No key is set that a secret could be sealed with. */
  NO_SECRET_KEY: { setting: string };
  /** Neither its address nor its keys are those of a push service. */
  PUSH_REFUSED: Record<never, never>;
  /** No bot is set: its messages are captured. */
  TELEGRAM_OFF: Record<never, never>;
  /** The bot could not be asked what it is called. */
  TELEGRAM_SILENT: Record<never, never>;
  CHANNEL_NOT_PAUSED: { channel: Channel };
  NOT_TO_RETRY: { id: string; state: NotificationState };
  /** So many of the messages may have arrived already. */
  MAY_HAVE_ARRIVED: { messages: number };
  NOT_IN_TROUBLE: { id: string; state: NotificationState };
  TAKEN_BY_ANOTHER: { id: string; employeeId: string };
  ALERT_OVER: { alertId: string };
  LINE_NOT_EMPTY: { funnels: number };
  LINE_BUSY: { leadId: string; attempts: number };
};

export type ConveyorErrorCode = keyof ConveyorErrorDetails;

/** A rule of the line said no. Carries the facts; knows nothing of HTTP, languages or logs. */
export class ConveyorError<Code extends ConveyorErrorCode = ConveyorErrorCode> extends Error {
  override readonly name = 'ConveyorError';

  constructor(
    readonly code: Code,
    readonly details: ConveyorErrorDetails[Code],
  ) {
    super(`${code} ${JSON.stringify(details)}`);
  }
}

/** A refusal as a value, for those who ask before they do. */
export type Rejection = {
  [Code in ConveyorErrorCode]: Readonly<{ code: Code; details: ConveyorErrorDetails[Code] }>;
}[ConveyorErrorCode];

/** Why one of many leads can't be moved; `place` counts from 0. */
export type LeadRefusal = Readonly<{ place: number; leadId: string; rejection: Rejection }>;

/** A rejection thrown. */
export function refuse(rejection: Rejection): never {
  throw new ConveyorError(rejection.code, rejection.details);
}
