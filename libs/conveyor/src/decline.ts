import { answerRejection } from './accept.ts';
import { assign, barring } from './assign.ts';
import { closeVisit, standing } from './close-visit.ts';
import type { Desk } from './desk.ts';
import { refuse } from './errors.ts';
import type { Handoff } from './handoff.ts';
import type { Move } from './move.ts';
import { moved } from './pass.ts';

/**
 * The receiver says no, with a reason: the lead goes to the next best specialist of the stage, never to
 * him again, or into the stage's queue. The brief travels on.
 */
export function decline(desk: Desk, handoff: Handoff, command: { reason: string }): Move {
  const rejection = answerRejection(desk, handoff);
  if (rejection) refuse(rejection);
  const { visit, stage } = standing(desk);
  return moved(desk, {
    ...closeVisit(desk, visit, 'declined', command),
    ...assign(barring(desk, handoff.toEmployeeId, 'DECLINED'), stage, { by: 'policy' }, visit.brief),
  });
}
