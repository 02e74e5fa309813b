import { assign, barring, type Assignment } from './assign.ts';
import { closeVisit, standing } from './close-visit.ts';
import type { Desk } from './desk.ts';
import type { Sender, SentHandoff } from './handoff.ts';
import type { Move } from './move.ts';
import { noticesOfEscalation } from './notices.ts';
import { moved } from './pass.ts';

/**
 * An offer has come to nothing: the lead goes to the next best specialist of the stage, never to the same again, or into
 * the stage's queue, with its brief and in the name of who passed it. With every so-manieth offer in a row the handoff is escalated: the heads are told.
 */
export function offerOn(
  desk: Desk,
  handoff: SentHandoff,
  outcome: 'declined' | 'expired',
  reason: string | null,
): Move {
  const { visit, stage } = standing(desk);
  const { toEmployeeId } = handoff;
  const closing = closeVisit(desk, visit, outcome, { reason });
  const barred = barring(desk, toEmployeeId, outcome === 'declined' ? 'DECLINED' : 'EXPIRED');
  const assignment = inTheNameOf(handoff, assign(barred, stage, { by: 'policy' }, visit.brief));
  const isEscalated =
    stage.offersBeforeHead !== null && (desk.failedOffers + 1) % stage.offersBeforeHead === 0;
  // Who says no knows it, also where nobody asks who acts; who lets an offer run out does not.
  const movedBy = desk.actor ?? (outcome === 'declined' ? toEmployeeId : null);
  if (!isEscalated) return moved(desk, { ...closing, ...assignment }, movedBy);
  // The heads are told of this lead and where it is: that one more waits would be the same news twice.
  const others = assignment.notices.filter(({ kind }) => kind !== 'queue.waiting');
  const escalated = {
    ...closing,
    ...assignment,
    answers: closing.answers && ({ ...closing.answers, state: 'escalated' } as const),
    notices: [...others, ...noticesOfEscalation(desk)],
  };
  return moved(desk, escalated, movedBy);
}

/** Who lets a lead go has not worked it, and passes nothing on. */
function inTheNameOf({ fromEmployeeId, fromStageId }: Sender, assignment: Assignment): Assignment {
  const { offers } = assignment;
  if (!offers) return assignment;
  const isHimself = fromEmployeeId === offers.toEmployeeId;
  return {
    ...assignment,
    offers: { ...offers, fromEmployeeId: isHimself ? null : fromEmployeeId, fromStageId },
  };
}
