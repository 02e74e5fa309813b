import type { Receiver } from './receiver.ts';
import type { Specialist } from './candidate.ts';
import type { Desk } from './desk.ts';
import type { HandoffStart } from './handoff.ts';
import { answerLimits } from './limits.ts';
import type { Stage } from './stage.ts';

/**
 * Offers the lead to whoever was chosen. Who takes a lead himself has accepted it by that; everybody else answers within
 * the working time that the stage gives him, where it asks for an answer at all.
 */
export function offerTo(desk: Desk, stage: Stage, chosen: Specialist, receiver: Receiver): HandoffStart {
  const from = desk.visit?.employeeId ?? null;
  return {
    toEmployeeId: chosen.employeeId,
    fromEmployeeId: from === chosen.employeeId ? null : from,
    fromStageId: desk.visit?.stageId ?? null,
    at: desk.now,
    ...(receiver.by === 'claim' || isOwnWish(desk, chosen, receiver)
      ? { state: 'accepted', answerDueAt: null, remindAt: null }
      : { state: 'offered', ...answerLimits(stage, chosen.hours, desk.now) }),
  };
}

function isOwnWish(desk: Desk, chosen: Specialist, receiver: Receiver): boolean {
  return receiver.by === 'person' && receiver.employeeId === desk.actor && chosen.employeeId === desk.actor;
}
