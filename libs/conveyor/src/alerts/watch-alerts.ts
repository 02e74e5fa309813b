import type { Instant } from '../instant.ts';
import type { AlertRule, AlertSubject } from './alert.ts';
import { ALERT_TERMS } from './alert-terms.ts';
import { isSameThing, type Sign } from './sign.ts';

/** Something that is wrong, or was until a moment ago, as it was left at the last look. */
export type OpenAlert = Readonly<{
  id: string;
  rule: AlertRule;
  subject: AlertSubject | null;
  since: Instant;
  /** Null: it may still pass, and nobody was told. */
  raisedAt: Instant | null;
  /** Since when it is fine again; null while it is wrong. */
  calmSince: Instant | null;
  /** When people were last told. */
  toldAt: Instant | null;
  /** Whether somebody has said that he knows. */
  isAcknowledged: boolean;
  value: number;
  threshold: number;
}>;

/** What is to be done about an alert after a look. `alert` is how it stands then. */
export type AlertStep = Readonly<{
  /**
   * `raise`, `remind` and `end` are told to people; `keep` only keeps what was seen; `dismiss` takes away what has passed
   * before anybody was told.
   */
  what: 'raise' | 'remind' | 'keep' | 'end' | 'dismiss';
  alert: OpenAlert;
}>;

/** One look at the line. `newId` names what is seen for the first time. */
export type Look = Readonly<{
  signs: readonly Sign[];
  open: readonly OpenAlert[];
  now: Instant;
  /** So long after people were last told they are reminded of what lasts and nobody has acknowledged. */
  remindAfterMs: number;
  newId: () => string;
}>;

/**
 * What is to be done after a look, one step for each thing that is wrong or was. It is raised when it has held for as long
 * as its rule says, and ended when it has been fine for so long: what comes and goes within that is one alert. Of what is
 * not looked at any more there is no sign, which is as if it were fine.
 */
export function watchAlerts(look: Look): readonly AlertStep[] {
  const { signs, open, now, newId } = look;
  const known = open.map((alert) =>
    stepOf(alert, signs.find((sign) => isSameThing(sign, alert)) ?? null, look),
  );
  const fresh = signs
    .filter(isWrong)
    .filter((sign) => !open.some((alert) => isSameThing(sign, alert)))
    .map((sign) => whileWrong({ ...NEW, ...sign, id: newId(), since: now }, look));
  return [...known, ...fresh];
}

const NEW = { raisedAt: null, calmSince: null, toldAt: null, isAcknowledged: false } as const;

function isWrong(sign: Sign): sign is Sign & Readonly<{ value: number }> {
  return sign.value !== null && sign.value > sign.threshold;
}

function stepOf(alert: OpenAlert, sign: Sign | null, look: Look): AlertStep {
  if (sign?.value === null) return { what: 'keep', alert };
  if (sign && isWrong(sign)) {
    const { value, threshold } = sign;
    return whileWrong({ ...alert, calmSince: null, value, threshold }, look);
  }
  return whileCalm({ ...alert, calmSince: alert.calmSince ?? look.now }, look);
}

function whileWrong(alert: OpenAlert, { now, remindAfterMs }: Look): AlertStep {
  const { rule, since, raisedAt, toldAt, isAcknowledged } = alert;
  if (raisedAt === null) {
    const holds = now - since >= ALERT_TERMS[rule].holdsMs;
    return holds
      ? { what: 'raise', alert: { ...alert, raisedAt: now, toldAt: now } }
      : { what: 'keep', alert };
  }
  const isDue = !isAcknowledged && now - (toldAt ?? raisedAt) >= remindAfterMs;
  return isDue ? { what: 'remind', alert: { ...alert, toldAt: now } } : { what: 'keep', alert };
}

/** What it measured while it was wrong stays: that is what is told of it at its end. */
function whileCalm(alert: OpenAlert, { now }: Look): AlertStep {
  const { rule, raisedAt, calmSince } = alert;
  if (raisedAt === null) return { what: 'dismiss', alert };
  const isOver = now - (calmSince ?? now) >= ALERT_TERMS[rule].calmMs;
  return isOver ? { what: 'end', alert: { ...alert, toldAt: now } } : { what: 'keep', alert };
}

/** Whether the line is well: nothing is wrong that can't wait for the morning. */
export function isWell(open: readonly Pick<OpenAlert, 'rule' | 'raisedAt'>[]): boolean {
  return !open.some(({ rule, raisedAt }) => raisedAt !== null && ALERT_TERMS[rule].weight === 'page');
}
