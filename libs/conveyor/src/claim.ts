import { assign, receiverRejection } from './assign.ts';
import { closedRejection, closeVisit, standing } from './close-visit.ts';
import type { Desk } from './desk.ts';
import { refuse, type Rejection } from './errors.ts';
import type { Move } from './move.ts';
import { moved } from './pass.ts';

/** A specialist takes a lead out of his stage's queue. */
export type Claim = Readonly<{ employeeId: string }>;

/** Moves a lead from the stage's queue to the specialist who asks for it; it is accepted by that. The brief was waiting with it. */
export function claim(desk: Desk, command: Claim): Move {
  const rejection = claimRejection(desk, command);
  if (rejection) refuse(rejection);
  const { visit, stage } = standing(desk);
  return moved(desk, {
    ...closeVisit(desk, visit, 'claimed'),
    ...assign(desk, stage, { by: 'claim', employeeId: command.employeeId }, visit.brief),
  });
}

/** Why `claim` would refuse, or undefined. */
export function claimRejection(desk: Desk, command: Claim): Rejection | undefined {
  const closed = closedRejection(desk);
  if (closed) return closed;
  const { visit, stage } = standing(desk);
  if (visit.employeeId !== null) {
    return { code: 'NOT_IN_QUEUE', details: { leadId: desk.lead.id, employeeId: visit.employeeId } };
  }
  return receiverRejection(desk, stage, { by: 'claim', employeeId: command.employeeId });
}
