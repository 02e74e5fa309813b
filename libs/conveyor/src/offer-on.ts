import { assign, barring } from './assign.ts';
import { closeVisit, standing } from './close-visit.ts';
import type { Desk } from './desk.ts';
import type { Handoff } from './handoff.ts';
import type { Move } from './move.ts';
import { noticesOfEscalation } from './notices.ts';
import { moved } from './pass.ts';

/**
 * An offer has come to nothing: the lead goes to the next best specialist of the stage, never to the same again, or into
 * the stage's queue, with its brief. With every so-manieth offer in a row the handoff is escalated: the heads are told.
 */
export function offerOn(
  desk: Desk,
  { toEmployeeId }: Handoff,
  outcome: 'declined' | 'expired',
  reason: string | null,
): Move {
  const { visit, stage } = standing(desk);
  const closing = closeVisit(desk, visit, outcome, { reason });
  const barred = barring(desk, toEmployeeId, outcome === 'declined' ? 'DECLINED' : 'EXPIRED');
  const assignment = assign(barred, stage, { by: 'policy' }, visit.brief);
  const isEscalated =
    stage.offersBeforeHead !== null && (desk.failedOffers + 1) % stage.offersBeforeHead === 0;
  // Who says no knows it, also where nobody asks who acts; who lets an offer run out does not.
  const movedBy = desk.actor ?? (outcome === 'declined' ? toEmployeeId : null);
  if (!isEscalated) return moved(desk, { ...closing, ...assignment }, movedBy);
  const escalated = {
    ...closing,
    ...assignment,
    answers: closing.answers && ({ ...closing.answers, state: 'escalated' } as const),
    notices: [...assignment.notices, ...noticesOfEscalation(desk)],
  };
  return moved(desk, escalated, movedBy);
}
