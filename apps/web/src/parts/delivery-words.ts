import type { Translate } from '../texts/translate.ts';

/** What the line itself and the network give for a reason; what a provider calls it is told as it is. */
const REASONS = [
  'HAD_IT',
  'OWN_ACTION',
  'IMPORTED',
  'DEMO_HISTORY',
  'NOT_WANTED_ANY_MORE',
  'NO_DEVICE',
  'IN_ONE_MESSAGE',
  'QUIET_HOURS',
  'DIGEST',
  'IF_NOT_READ',
  'NOT_CHOSEN',
  'READ_ELSEWHERE',
  'ERASED',
  'ATTEMPT_DIED',
  'WORKERS_DIED',
  'BROKE_OFF',
  'SETTINGS_UNUSABLE',
  'NOT_PUBLISHED',
  'CLOSED',
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EAUTH',
  'EPRIVATENETWORK',
  'ENOTFOUND',
  'EENVELOPE',
  'NO_ADDRESS',
  'BAD_ADDRESS',
  'NOT_RENDERED',
] as const;

const PHASES = [
  'queue',
  'compose',
  'settings',
  'connect',
  'login',
  'envelope',
  'data',
  'lookup',
  'post',
  'publish',
  'store',
] as const;

const OUTCOMES = ['sent', 'retry', 'rejected', 'ambiguous', 'suppressed', 'needs_attention'] as const;

/** A reason in words, where there are any. */
export function reasonWords(t: Translate, code: string): string {
  const known = REASONS.find((one) => one === code);
  return known ? t(`reason.${known}`) : code;
}

/** In which step an attempt ended, in words, where there are any. */
export function phaseWords(t: Translate, phase: string): string {
  const known = PHASES.find((one) => one === phase);
  return known ? t(`phase.${known}`) : phase;
}

/** How an attempt ended; null: nobody has said. */
export function outcomeWords(t: Translate, outcome: string | null): string {
  if (outcome === null) return t('attempt.open');
  const known = OUTCOMES.find((one) => one === outcome);
  return known ? t(`attempt.${known}`) : outcome;
}
