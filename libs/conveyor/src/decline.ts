import { answerRejection } from './accept.ts';
import type { Desk } from './desk.ts';
import { refuse } from './errors.ts';
import type { SentHandoff } from './handoff.ts';
import type { Move } from './move.ts';
import { offerOn } from './offer-on.ts';

/**
 * The receiver says no, with a reason: the lead goes to the next best specialist of the stage, never to
 * him again, or into the stage's queue. The brief travels on, in the name of who wrote it.
 */
export function decline(desk: Desk, handoff: SentHandoff, command: { reason: string }): Move {
  const rejection = answerRejection(desk, handoff);
  if (rejection) refuse(rejection);
  return offerOn(desk, handoff, 'declined', command.reason);
}
