import { assign, barring } from './assign.ts';
import { closedRejection, closeVisit, standing } from './close-visit.ts';
import type { Desk } from './desk.ts';
import { refuse, type Rejection } from './errors.ts';
import type { Move } from './move.ts';
import { moved } from './pass.ts';

/** A lead that others have worked while this employee was away, and the stage at which they got it. */
export type BringBack = Readonly<{ employeeId: string; stageId: string }>;

/**
 * Gives a lead back to whom it was taken from while he was away. Throws when it has gone on since, when he has it already,
 * or when he can't take it: then it stays where it is.
 */
export function bringBack(desk: Desk, { employeeId, stageId }: BringBack): Move {
  const rejection = bringBackRejection(desk, { employeeId, stageId });
  if (rejection) refuse(rejection);
  const { visit, stage } = standing(desk);
  const receiver = { by: 'policy', preferred: employeeId } as const;
  const assignment = assign(barring(desk, visit.employeeId, 'HELD_IT'), stage, receiver, visit.brief);
  if (assignment.opens?.employeeId !== employeeId) {
    refuse({ code: 'NOT_BROUGHT_BACK', details: { leadId: desk.lead.id, employeeId } });
  }
  return moved(desk, { ...closeVisit(desk, visit, 'reassigned'), ...assignment });
}

function bringBackRejection(desk: Desk, { employeeId, stageId }: BringBack): Rejection | undefined {
  const closed = closedRejection(desk);
  if (closed) return closed;
  const { visit } = standing(desk);
  if (visit.stageId === stageId && visit.employeeId !== employeeId) return undefined;
  return { code: 'NOT_BROUGHT_BACK', details: { leadId: desk.lead.id, employeeId } };
}
