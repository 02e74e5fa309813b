import { DAY, type Instant } from './instant.ts';

/** What somebody says to a handoff, by the app or from the message that told him of it. */
export type HandoffWish = 'accept' | 'decline';

/** So long after the answer was due a link still opens a page that says in a friendly way what became of it. */
const OPENS_FOR = 5 * DAY;
const AT_MOST = 14 * DAY;

/** Until when the links of a message hold by which a handoff is answered that must be answered by `answerDueAt`. */
export function answerLinkEnds(now: Instant, answerDueAt: Instant): Instant {
  return Math.min(Math.max(answerDueAt, now) + OPENS_FOR, now + AT_MOST);
}
