import type { Desk } from './desk.ts';
import { refuse, type Rejection } from './errors.ts';
import type { HandoffAnswer } from './handoff.ts';
import type { Move } from './move.ts';
import type { Stage } from './stage.ts';
import type { Visit, VisitEnd, VisitOutcome } from './visit.ts';

/** The part of a move that ends the open visit. */
export type Closing = Pick<Move, 'closes' | 'answers'>;

/** What is said at the end of a visit; what is absent was not. */
export type Said = Partial<Pick<VisitEnd, 'reason' | 'lossReasonId' | 'answers'>>;

/** Ends of the work: whoever worked the lead to such an end has accepted it, button or not. */
const WORKED: readonly VisitOutcome[] = ['advanced', 'won', 'lost'];

/**
 * Ends the open visit now. What becomes of its handoff follows from that: one that was never answered counts as accepted
 * when the lead was worked, else it is withdrawn; a lead that is sent back returns what was handed over with it.
 */
export function closeVisit(desk: Desk, visit: Visit, outcome: VisitOutcome, said: Said = {}): Closing {
  const { reason = null, lossReasonId = null, answers = [] } = said;
  return {
    closes: {
      visitId: visit.id,
      endedAt: desk.now,
      outcome,
      reason,
      lossReasonId,
      answers,
      endedBy: desk.actor,
    },
    answers: answerOf(desk, outcome, reason),
  };
}

function answerOf(desk: Desk, outcome: VisitOutcome, reason: string | null): HandoffAnswer | null {
  const { handoff, now: at } = desk;
  if (!handoff || (handoff.state !== 'offered' && handoff.state !== 'accepted')) return null;
  const answer = { handoffId: handoff.id, from: handoff.state, at };
  if (outcome === 'returned') {
    return { ...answer, state: 'returned', implied: handoff.state === 'offered', reason };
  }
  if (handoff.state === 'accepted') return null;
  if (outcome === 'declined' || outcome === 'expired') {
    return { ...answer, state: outcome, implied: outcome === 'expired', reason };
  }
  return {
    ...answer,
    state: WORKED.includes(outcome) ? 'accepted' : 'withdrawn',
    implied: true,
    reason: null,
  };
}

/** Why nothing can be done with the lead where it is, or undefined when something can. */
export function closedRejection({ lead, visit }: Desk): Rejection | undefined {
  if (lead.status === 'open' && visit) return undefined;
  return { code: 'LEAD_CLOSED', details: { leadId: lead.id, status: lead.status } };
}

/** The open visit and its stage; throws LEAD_CLOSED when there is none. */
export function standing(desk: Desk): { visit: Visit; stage: Stage } {
  const rejection = closedRejection(desk);
  const { visit } = desk;
  if (rejection || !visit) {
    return refuse(
      rejection ?? { code: 'LEAD_CLOSED', details: { leadId: desk.lead.id, status: desk.lead.status } },
    );
  }
  return { visit, stage: stageById(desk, visit.stageId) };
}

/** The stage with this id; throws STAGE_NOT_IN_FUNNEL when the lead's funnel has none. */
export function stageById(desk: Pick<Desk, 'stages'>, stageId: string): Stage {
  const stage = desk.stages.find((other) => other.id === stageId);
  return stage ?? refuse({ code: 'STAGE_NOT_IN_FUNNEL', details: { stageId } });
}
