import type { LeadMoved } from '#contracts';
import type { Desk, Handoff, Move } from '#conveyor';
import type { MoveIds } from '#database';

/** What is answered to a command: known before the move is written, so that it can be kept with it. */
export function describeMove(desk: Desk, move: Move, ids: MoveIds): LeadMoved {
  const place = move.opens ?? (move.closes ? null : desk.visit);
  return {
    lead: {
      id: move.leadId,
      version: move.toVersion,
      status: move.status,
      stageId: place?.stageId ?? null,
      employeeId: place?.employeeId ?? null,
      waiting: place !== null && place.employeeId === null,
    },
    visitId: move.opens ? ids.visitId : move.closes ? null : (desk.visit?.id ?? null),
    handoff: handoffAfter(desk.handoff, move, ids),
    decision: move.decision && {
      by: move.decision.by,
      policy: move.decision.policy,
      chosen: move.decision.chosen,
      forced: move.decision.forced,
      considered: move.decision.considered.length,
      ruledOut: move.decision.considered.filter((candidate) => candidate.ruledOut).length,
    },
  };
}

function handoffAfter(before: Handoff | null, move: Move, ids: MoveIds): LeadMoved['handoff'] {
  const { offers, answers } = move;
  if (offers) return { id: ids.handoffId, state: offers.state, toEmployeeId: offers.toEmployeeId };
  if (!answers || !before || move.closes) return null;
  return { id: answers.handoffId, state: answers.state, toEmployeeId: before.toEmployeeId };
}
