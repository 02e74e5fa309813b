import type { ConveyorErrorCode, ConveyorErrorDetails, Language } from '#conveyor';
import { nameOfChannel } from './channel-name.ts';
import { formatDuration } from './duration.ts';
import { ruleSentence } from './rule-sentence.ts';
import { textsIn, type Translate } from './texts.ts';

type Sentences = {
  [Code in ConveyorErrorCode]: (
    t: Translate,
    details: ConveyorErrorDetails[Code],
    language: Language,
  ) => string;
};

/** One sentence a code; a new code without one does not compile. */
const SENTENCES: Sentences = {
  NOT_FOUND: (t, { what, id }) => t(`error.NOT_FOUND.${what}`, { id }),
  LEAD_CLOSED: (t, { status }) => t(`error.LEAD_CLOSED.${status}`),
  LEAD_NOT_CLOSED: (t) => t('error.LEAD_NOT_CLOSED'),
  LEAD_ERASED: (t) => t('error.LEAD_ERASED'),
  NO_NEXT_STAGE: (t, { stage }) => t('error.NO_NEXT_STAGE', { stage }),
  NO_PREVIOUS_STAGE: (t, { stage }) => t('error.NO_PREVIOUS_STAGE', { stage }),
  STAGE_NOT_IN_FUNNEL: (t, { stageId }) => t('error.STAGE_NOT_IN_FUNNEL', { stageId }),
  STAGE_NOT_AHEAD: (t, { from, to }) => t('error.STAGE_NOT_AHEAD', { from, to }),
  STAGE_NOT_BEHIND: (t, { from, to }) => t('error.STAGE_NOT_BEHIND', { from, to }),
  ALREADY_HELD: (t) => t('error.ALREADY_HELD'),
  NOTHING_TO_UNDO: (t) => t('error.NOTHING_TO_UNDO'),
  UNDO_TOO_LATE: (t, { minutes }) => t('error.UNDO_TOO_LATE', { count: minutes }),
  HANDOFF_ACCEPTED: (t) => t('error.HANDOFF_ACCEPTED'),
  NOT_IN_COLUMN: (t) => t('error.NOT_IN_COLUMN'),
  NOT_IN_QUEUE: (t) => t('error.NOT_IN_QUEUE'),
  SET_ASIDE: (t) => t('error.SET_ASIDE'),
  NOT_A_SPECIALIST: (t, { stage }) => t('error.NOT_A_SPECIALIST', { stage }),
  EMPLOYEE_INACTIVE: (t) => t('error.EMPLOYEE_INACTIVE'),
  AT_CAPACITY: (t, { stage, capacity }) => t('error.AT_CAPACITY', { stage, capacity }),
  FULL: (t, { leads, capacity }) => t('error.FULL', { leads, capacity }),
  HANDOFF_NOT_DUE: (t) => t('error.HANDOFF_NOT_DUE'),
  NOT_BROUGHT_BACK: (t) => t('error.NOT_BROUGHT_BACK'),
  NOBODY_YET: (t, { stage }) => t('error.NOBODY_YET', { stage }),
  HANDOFF_NOT_OFFERED: (t, { state }) => t(`error.HANDOFF_NOT_OFFERED.${state}`),
  EXIT_CRITERIA_UNMET: (t, { way, stage, problems }, language) =>
    t(`error.EXIT_CRITERIA_UNMET.${way}`, {
      stage,
      problems: problems.map((problem) => ruleSentence(language, problem)).join(' '),
    }),
  LOSS_REASON_NEEDED: (t, { reasons }) => t('error.LOSS_REASON_NEEDED', { reasons: reasons.join(', ') }),
  LOSS_REASON_UNKNOWN: (t, { reasonId, reasons }) =>
    reasons.length > 0
      ? t('error.LOSS_REASON_UNKNOWN', { reasonId, reasons: reasons.join(', ') })
      : t('error.LOSS_REASON_UNKNOWN.none', { reasonId }),
  ACTIVITY_AHEAD: (t, { at }) => t('error.ACTIVITY_AHEAD', { at }),
  FUNNEL_INVALID: (t) => t('error.FUNNEL_INVALID'),
  FUNNEL_ARCHIVED: (t) => t('error.FUNNEL_ARCHIVED'),
  FILE_TOO_LARGE: (t, { most }) => t('error.FILE_TOO_LARGE', { most: most / 1_048_576 }),
  IMPORT_STATE: (t, { state }) => t(`error.IMPORT_STATE.${state}`),
  IMPORT_TOO_OLD: (t, { hours }) => t('error.IMPORT_TOO_OLD', { hours }),
  FUNNEL_HAS_LEADS: (t, { leads }) => t('error.FUNNEL_HAS_LEADS', { count: leads }),
  STAGE_ARCHIVED: (t) => t('error.STAGE_ARCHIVED'),
  STAGE_HAS_LEADS: (t, { stage, leads }) => t('error.STAGE_HAS_LEADS', { stage, count: leads }),
  EMPLOYEE_ERASED: (t) => t('error.EMPLOYEE_ERASED'),
  EMPLOYEE_HOLDS_LEADS: (t, { leads }) => t('error.EMPLOYEE_HOLDS_LEADS', { count: leads }),
  ERASES_HIMSELF: (t) => t('error.ERASES_HIMSELF'),
  EMPLOYEE_INVALID: (t) => t('error.EMPLOYEE_INVALID'),
  DEPARTMENT_INVALID: (t) => t('error.DEPARTMENT_INVALID'),
  ABSENCE_INVALID: (t) => t('error.ABSENCE_INVALID'),
  ABSENCES_MEET: (t, { firstDay, lastDay }) => t('error.ABSENCES_MEET', { firstDay, lastDay }),
  ABSENCE_OVER: (t) => t('error.ABSENCE_OVER'),
  SPECIALISTS_INVALID: (t) => t('error.SPECIALISTS_INVALID'),
  PREFERENCES_INVALID: (t) => t('error.PREFERENCES_INVALID'),
  TEMPLATE_INVALID: (t) => t('error.TEMPLATE_INVALID'),
  NORMS_INVALID: (t) => t('error.NORMS_INVALID'),
  PLAN_INVALID: (t, { problems }) =>
    t(
      problems.every(({ path }) => path.startsWith('wishes'))
        ? 'error.PLAN_INVALID.wishes'
        : 'error.PLAN_INVALID.data',
    ),
  SIMULATION_INVALID: (t, { problems }) =>
    t(
      problems.every(({ path }) => path.startsWith('scenarios'))
        ? 'error.SIMULATION_INVALID.scenarios'
        : 'error.SIMULATION_INVALID.data',
    ),
  PLAN_NOT_PROPOSED: (t, { state }) => t(`error.PLAN_NOT_PROPOSED.${state}`),
  PLAN_NOT_APPLIED: (t, { state }) => t(`error.PLAN_NOT_APPLIED.${state}`),
  LINE_CHANGED_SINCE: (t, { stages }) => t('error.LINE_CHANGED_SINCE', { stages: stages.join(', ') }),
  NOTHING_TO_CHANGE: (t) => t('error.NOTHING_TO_CHANGE'),
  EMAIL_TAKEN: (t, { email }) => t('error.EMAIL_TAKEN', { email }),
  EXTERNAL_ID_TAKEN: (t, { externalId }) => t('error.EXTERNAL_ID_TAKEN', { externalId }),
  LEADS_REFUSED: (t, { refusals }) => t('error.LEADS_REFUSED', { count: refusals.length }),
  LEAD_MOVED_ON: (t, { expected, current }) =>
    t('error.LEAD_MOVED_ON', { expected, actual: current.version }),
  STALE_VERSION: (t, { expected, actual }) => t('error.STALE_VERSION', { expected, actual }),
  IDEMPOTENCY_KEY_REUSED: (t, { key }) => t('error.IDEMPOTENCY_KEY_REUSED', { key }),
  NOT_SIGNED_IN: (t) => t('error.NOT_SIGNED_IN'),
  NOT_ALLOWED: (t, { right }) => t('error.NOT_ALLOWED', { right: t(`right.${right}`) }),
  BOARD_READ_ONLY: (t, { setting }) => t('error.BOARD_READ_ONLY', { setting }),
  SIGN_IN_REFUSED: (t) => t('error.SIGN_IN_REFUSED'),
  SECOND_FACTOR_NEEDED: (t) => t('error.SECOND_FACTOR_NEEDED'),
  SECOND_FACTOR_WRONG: (t) => t('error.SECOND_FACTOR_WRONG'),
  SECOND_FACTOR_SET: (t) => t('error.SECOND_FACTOR_SET'),
  SECOND_FACTOR_NOT_SET: (t) => t('error.SECOND_FACTOR_NOT_SET'),
  PASSKEY_REFUSED: (t) => t('error.PASSKEY_REFUSED'),
  TOO_MANY_SIGN_INS: (t, { seconds }, language) =>
    t('error.TOO_MANY_SIGN_INS', { time: formatDuration(language, seconds * 1000) }),
  TOO_MANY_REQUESTS: (t, { seconds }, language) =>
    t('error.TOO_MANY_REQUESTS', { time: formatDuration(language, seconds * 1000) }),
  TOO_MANY_TESTS: (t, { seconds }, language) =>
    t('error.TOO_MANY_TESTS', { time: formatDuration(language, seconds * 1000) }),
  LINK_VOID: (t, { purpose }) => t(`error.LINK_VOID.${purpose}`),
  NO_SUCH_ACCOUNT: (t, { email }) => t('error.NO_SUCH_ACCOUNT', { email }),
  SET_UP_ALREADY: (t) => t('error.SET_UP_ALREADY'),
  CAME_IN_BEFORE: (t) => t('error.CAME_IN_BEFORE'),
  SET_UP_INVALID: (t) => t('error.SET_UP_INVALID'),
  NO_EMAIL: (t) => t('error.NO_EMAIL'),
  LAST_ADMINISTRATOR: (t) => t('error.LAST_ADMINISTRATOR'),
  PASSWORDS_OFF: (t) => t('error.PASSWORDS_OFF'),
  IDENTITY_UNKNOWN: (t) => t('error.IDENTITY_UNKNOWN'),
  IDENTITY_UNVERIFIED: (t) => t('error.IDENTITY_UNVERIFIED'),
  IDENTITY_TAKEN: (t) => t('error.IDENTITY_TAKEN'),
  PROVIDER_AWAY: (t) => t('error.PROVIDER_AWAY'),
  PROVIDER_WRONG: (t) => t('error.PROVIDER_WRONG'),
  PROVIDER_DENIED: (t) => t('error.PROVIDER_DENIED'),
  ROUND_TRIP_OVER: (t) => t('error.ROUND_TRIP_OVER'),
  PASSWORD_INVALID: (t) => t('error.PASSWORD_INVALID'),
  CHANNEL_INVALID: (t) => t('error.CHANNEL_INVALID'),
  SET_IN_ENVIRONMENT: (t, { setting }) => t('error.SET_IN_ENVIRONMENT', { setting }),
  OUTSIDE_INVALID: (t) => t('error.OUTSIDE_INVALID'),
  THRESHOLDS_INVALID: (t) => t('error.THRESHOLDS_INVALID'),
  NO_SECRET_KEY: (t, { setting }) => t('error.NO_SECRET_KEY', { setting }),
  PUSH_REFUSED: (t) => t('error.PUSH_REFUSED'),
  TELEGRAM_OFF: (t) => t('error.TELEGRAM_OFF', { product: 'Telegram' }),
  TELEGRAM_SILENT: (t) => t('error.TELEGRAM_SILENT', { product: 'Telegram' }),
  CHANNEL_NOT_PAUSED: (t, { channel }) =>
    t('error.CHANNEL_NOT_PAUSED', { channel: nameOfChannel(t, channel) }),
  NOT_TO_RETRY: (t, { state }) => t('error.NOT_TO_RETRY', { state: t(`delivery.${state}`) }),
  MAY_HAVE_ARRIVED: (t, { messages }) => t('error.MAY_HAVE_ARRIVED', { count: messages }),
  NOT_IN_TROUBLE: (t, { state }) => t('error.NOT_IN_TROUBLE', { state: t(`delivery.${state}`) }),
  TAKEN_BY_ANOTHER: (t) => t('error.TAKEN_BY_ANOTHER'),
  ALERT_OVER: (t) => t('error.ALERT_OVER'),
  LINE_NOT_EMPTY: (t, { funnels }) => t('error.LINE_NOT_EMPTY', { count: funnels }),
  LINE_BUSY: (t) => t('error.LINE_BUSY'),
};

/** A refusal of the line as one sentence that a person can act on. */
export function refusalSentence<Code extends ConveyorErrorCode>(
  language: Language,
  code: Code,
  details: ConveyorErrorDetails[Code],
): string {
  return SENTENCES[code](textsIn(language), details, language);
}
