import { closeVisit, standing } from '../close-visit.ts';
import type { Desk } from '../desk.ts';
import type { Move } from '../move.ts';

/**
 * Ends an open lead whose personal data is erased: it is lost, for no reason that anybody gave, a handoff that nobody answered
 * is withdrawn, and nobody is told. Throws LEAD_CLOSED for one that is won or lost.
 */
export function endErased(desk: Desk): Move {
  const { visit } = standing(desk);
  const { closes, answers } = closeVisit(desk, visit, 'lost');
  return {
    leadId: desk.lead.id,
    fromVersion: desk.lead.version,
    toVersion: desk.lead.version + 1,
    status: 'lost',
    closedAt: desk.now,
    closes,
    answers: answers && { ...answers, state: 'withdrawn' },
    opens: null,
    takesBack: null,
    decision: null,
    offers: null,
    notices: [],
    turn: null,
  };
}
