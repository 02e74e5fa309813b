import { HOUR, MINUTE } from '../instant.ts';
import type { AlertRule } from './alert.ts';

/** How a rule is told. */
export type AlertTerms = Readonly<{
  /** So long it must have been wrong: what passes by itself wakes nobody. 0 where the measure itself is a time. */
  holdsMs: number;
  /** So long it must have been fine: what comes back within it is the same alert. */
  calmMs: number;
  /** `page`: people are being told late or not at all, or soon will be; the line is not well. `ticket`: it can wait for the morning. */
  weight: 'page' | 'ticket';
}>;

const AT_ONCE = 0;

export const ALERT_TERMS: Readonly<Record<AlertRule, AlertTerms>> = {
  'queue-age': { holdsMs: AT_ONCE, calmMs: 5 * MINUTE, weight: 'page' },
  'no-worker': { holdsMs: AT_ONCE, calmMs: 2 * MINUTE, weight: 'page' },
  canary: { holdsMs: AT_ONCE, calmMs: 2 * MINUTE, weight: 'page' },
  // It is given up after one more, and the line goes on; but what it was to tell is not told, and the product has a defect.
  'deadly-message': { holdsMs: AT_ONCE, calmMs: MINUTE, weight: 'ticket' },
  // A worker that answers late clears up by itself what its rerun has called uncertain.
  ambiguous: { holdsMs: MINUTE, calmMs: MINUTE, weight: 'ticket' },
  'needs-attention': { holdsMs: AT_ONCE, calmMs: MINUTE, weight: 'ticket' },
  'sweep-lag': { holdsMs: AT_ONCE, calmMs: 2 * MINUTE, weight: 'page' },
  'unsealed-audit': { holdsMs: AT_ONCE, calmMs: 2 * MINUTE, weight: 'ticket' },
  // Reports and figures are right all the same, but for working times; more and more has to be added up whenever somebody looks.
  'figures-behind': { holdsMs: AT_ONCE, calmMs: 2 * MINUTE, weight: 'ticket' },
  disk: { holdsMs: MINUTE, calmMs: 10 * MINUTE, weight: 'page' },
  // It is looked at once a minute: what the second look does not find any more was on its way.
  'invariant-broken': { holdsMs: 90_000, calmMs: 5 * MINUTE, weight: 'page' },
  'clock-skew': { holdsMs: MINUTE, calmMs: 5 * MINUTE, weight: 'ticket' },
  // It is looked at once an hour, and says something of weeks: nothing of it passes within minutes.
  'plan-drifts': { holdsMs: AT_ONCE, calmMs: MINUTE, weight: 'ticket' },
  // Three days of attempts lie behind it, or the program's own word; events are kept meanwhile.
  'events-off': { holdsMs: AT_ONCE, calmMs: MINUTE, weight: 'ticket' },
  'burn-fast': { holdsMs: AT_ONCE, calmMs: 5 * MINUTE, weight: 'page' },
  'burn-slow': { holdsMs: AT_ONCE, calmMs: 30 * MINUTE, weight: 'page' },
  'burn-lasting': { holdsMs: AT_ONCE, calmMs: 6 * HOUR, weight: 'ticket' },
};
