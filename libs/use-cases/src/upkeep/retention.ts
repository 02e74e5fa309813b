import { DAY } from '#conveyor';
import { KEEP_EVENT_DELIVERIES_DAYS } from '#conveyor/events';
import type { Purged } from '#database/privacy';

/** For how many days what is kept; 0: for ever. The audit and who was where when are kept for ever. */
export type Retention = Readonly<{
  /** The personal data of leads that were lost. */
  lostLeads: number;
  /** Why leads went to whom. */
  decisions: number;
  /** What servers have answered to messages. */
  serverReplies: number;
  /** Letters that were captured instead of sent. */
  capturedLetters: number;
  /** What is left of signing in: sessions that have ended, attempts in vain with their network addresses. */
  signIns: number;
  /** Links and keys that hold no more, for who asks why. */
  keys: number;
  /** What was answered to requests that may be repeated. */
  answers: number;
}>;

/** By which of the settings each kind of record is kept, or for how many days whatever is set; null: no longer than it says itself. */
export const KEPT_BY: Readonly<Record<Purged, keyof Retention | Readonly<{ days: number }> | null>> = {
  answers: 'answers',
  'captured-letters': 'capturedLetters',
  'server-replies': 'serverReplies',
  'attempts-replies': 'serverReplies',
  decisions: 'decisions',
  sessions: 'signIns',
  'sign-in-failures': 'signIns',
  links: 'keys',
  keys: 'keys',
  // Whoever asks for one has a row made, and it tells of nothing.
  challenges: null,
  'event-deliveries': { days: KEEP_EVENT_DELIVERIES_DAYS },
};

/** The moment from before which nothing of it is kept; null: everything is. */
export function keptFrom(days: number, now: number): number | null {
  return days === 0 ? null : now - days * DAY;
}
