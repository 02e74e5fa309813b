import { answerRejection } from './accept.ts';
import type { Desk } from './desk.ts';
import { refuse, type Rejection } from './errors.ts';
import type { Handoff, SentHandoff } from './handoff.ts';
import type { Move } from './move.ts';
import { offerOn } from './offer-on.ts';

/** The receiver has not answered in time: the lead goes to the next best specialist, as if he had said no. */
export function expire(desk: Desk, handoff: SentHandoff): Move {
  const rejection = expireRejection(desk, handoff);
  if (rejection) refuse(rejection);
  return offerOn(desk, handoff, 'expired', null);
}

/** Why the offer has not run out, or undefined: it was answered, or there is time left. */
export function expireRejection(desk: Desk, handoff: Handoff): Rejection | undefined {
  const rejection = answerRejection(desk, handoff);
  if (rejection) return rejection;
  const { answerDueAt } = handoff;
  if (answerDueAt !== null && answerDueAt <= desk.now) return undefined;
  return { code: 'HANDOFF_NOT_DUE', details: { handoffId: handoff.id } };
}
