import type { Desk } from './desk.ts';
import { refuse, type Rejection } from './errors.ts';
import type { Handoff } from './handoff.ts';
import type { Move } from './move.ts';

/** The receiver says that he has the lead. Nothing moves; the handoff is answered. */
export function accept(desk: Desk, handoff: Handoff): Move {
  const rejection = answerRejection(desk, handoff);
  if (rejection) refuse(rejection);
  return {
    leadId: desk.lead.id,
    fromVersion: desk.lead.version,
    toVersion: desk.lead.version,
    status: desk.lead.status,
    closedAt: null,
    closes: null,
    answers: {
      handoffId: handoff.id,
      from: 'offered',
      state: 'accepted',
      at: desk.now,
      implied: false,
      reason: null,
    },
    opens: null,
    takesBack: null,
    decision: null,
    offers: null,
    notices: [],
    turn: null,
  };
}

/** Why a handoff can't be accepted or declined any more, or undefined. */
export function answerRejection(desk: Desk, handoff: Handoff): Rejection | undefined {
  const isLive = desk.handoff?.id === handoff.id;
  if (isLive && handoff.state === 'offered') return undefined;
  return { code: 'HANDOFF_NOT_OFFERED', details: { handoffId: handoff.id, state: handoff.state } };
}
