import { assign, barring, receiverRejection } from './assign.ts';
import type { Receiver } from './receiver.ts';
import { closedRejection, closeVisit, standing } from './close-visit.ts';
import type { Desk } from './desk.ts';
import { refuse, type Rejection } from './errors.ts';
import type { Move } from './move.ts';
import { moved } from './pass.ts';

/**
 * Gives the lead to somebody else at the same stage: to a named specialist, to whom the policy finds, or back to the
 * queue. `brief` null: the one that came with the lead travels on.
 */
export type Reassign = Readonly<{ receiver: Receiver; brief: string | null }>;

/** Moves a lead from its holder, or from the stage's queue, to another specialist of the stage. */
export function reassign(desk: Desk, command: Reassign): Move {
  const rejection = reassignRejection(desk, command);
  if (rejection) refuse(rejection);
  const { visit, stage } = standing(desk);
  return moved(desk, {
    ...closeVisit(desk, visit, 'reassigned'),
    ...assign(
      barring(desk, visit.employeeId, 'HELD_IT'),
      stage,
      command.receiver,
      command.brief ?? visit.brief,
    ),
  });
}

/** Why `reassign` would refuse, or undefined. Nobody is given what he holds already. */
export function reassignRejection(desk: Desk, command: Reassign): Rejection | undefined {
  const closed = closedRejection(desk);
  if (closed) return closed;
  const { visit, stage } = standing(desk);
  const { receiver } = command;
  if ('employeeId' in receiver && receiver.employeeId === visit.employeeId) {
    return { code: 'ALREADY_HELD', details: { leadId: desk.lead.id, employeeId: receiver.employeeId } };
  }
  return receiverRejection(desk, stage, receiver);
}
