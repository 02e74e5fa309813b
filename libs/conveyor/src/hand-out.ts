import { assign } from './assign.ts';
import type { Receiver } from './receiver.ts';
import { closedRejection, closeVisit, standing } from './close-visit.ts';
import type { Desk } from './desk.ts';
import { refuse, type Rejection } from './errors.ts';
import type { Move } from './move.ts';
import { moved } from './pass.ts';

const BY_POLICY: Receiver = { by: 'policy' };

/**
 * Gives a lead that waits in a stage's queue to a specialist who can take it now. Throws NOT_WAITING when it waits no
 * longer, or still can't be given to anybody: then nothing has changed, and nothing is written.
 */
export function handOut(desk: Desk): Move {
  const rejection = handOutRejection(desk);
  if (rejection) refuse(rejection);
  const { visit, stage } = standing(desk);
  const assignment = assign(desk, stage, BY_POLICY, visit.brief);
  if (assignment.opens?.employeeId == null) refuse(notWaiting(desk));
  return moved(desk, { ...closeVisit(desk, visit, 'handed_out', null), ...assignment });
}

/** Why there is nothing to hand out, or undefined. */
export function handOutRejection(desk: Desk): Rejection | undefined {
  const closed = closedRejection(desk);
  if (closed) return closed;
  return standing(desk).visit.employeeId === null ? undefined : notWaiting(desk);
}

function notWaiting({ lead }: Desk): Rejection {
  return { code: 'NOT_WAITING', details: { leadId: lead.id } };
}
