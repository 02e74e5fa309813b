import { assign } from './assign.ts';
import { closedRejection, closeVisit, standing } from './close-visit.ts';
import { givesLeads, type Decision } from './decide.ts';
import type { Desk } from './desk.ts';
import { refuse, type Rejection } from './errors.ts';
import type { Move } from './move.ts';
import { moved } from './pass.ts';
import type { ExclusionRule } from './routing/exclusion.ts';

/** Rules that keep somebody from whatever lead there is, not from this one. */
const FROM_ANY_LEAD: readonly ExclusionRule[] = ['INACTIVE', 'ABSENT', 'NOT_WORKING', 'AT_CAPACITY', 'FULL'];

/**
 * Gives a lead that waits in a stage's queue to a specialist who can take it now. Throws NOT_IN_QUEUE when it waits no
 * longer, SET_ASIDE when a person wants it to wait, and NOBODY_YET when still nobody can: then nothing has changed, and nothing is written.
 */
export function handOut(desk: Desk): Move {
  const rejection = handOutRejection(desk);
  if (rejection) refuse(rejection);
  const { visit, stage } = standing(desk);
  const assignment = assign(desk, stage, { by: 'policy' }, visit.brief);
  const { decision } = assignment;
  if (decision?.chosen == null) {
    const forAnyLead = decision === null || isForAnyLead(decision);
    refuse({ code: 'NOBODY_YET', details: { leadId: desk.lead.id, stage: stage.name, forAnyLead } });
  }
  return moved(desk, { ...closeVisit(desk, visit, 'handed_out'), ...assignment });
}

/** Why there is nothing to hand out, or undefined. */
export function handOutRejection(desk: Desk): Rejection | undefined {
  const closed = closedRejection(desk);
  if (closed) return closed;
  const { employeeId, setAside } = standing(desk).visit;
  if (employeeId !== null) return { code: 'NOT_IN_QUEUE', details: { leadId: desk.lead.id, employeeId } };
  return setAside ? { code: 'SET_ASIDE', details: { leadId: desk.lead.id } } : undefined;
}

/** Whether no other lead of the queue could be given to anybody either. */
function isForAnyLead({ policy, considered }: Decision): boolean {
  if (!givesLeads(policy)) return true;
  return considered.every(({ ruledOut }) => ruledOut !== null && FROM_ANY_LEAD.includes(ruledOut));
}
