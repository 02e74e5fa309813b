import { accept, decline, expire, type Instant, type SentHandoff } from '#conveyor';
import type { EventOf } from './events.ts';
import type { Simulation } from './simulation.ts';
import type { WorkWords } from './words/words.ts';

/** Where nobody asks for it, so many of a hundred who take a lead press the button; the others just begin to work. */
const PRESSES_ACCEPT = 0.7;

/** The receiver of a handoff has looked at it, and says whether he has the lead. */
export function answer(
  { at, leadId, handoffId }: EventOf<'answer'>,
  simulation: Simulation,
  words: WorkWords,
): void {
  const handoff = offered(simulation, leadId, handoffId);
  if (!handoff) return;
  const { toEmployeeId: actor, answerDueAt } = handoff;
  const { dice } = simulation.world;
  if (dice.chance(simulation.profile(actor).declines)) {
    const reason = dice.pick(words.declines);
    simulation.move({ at, leadId, actor }, (desk) => decline(desk, handoff, { reason }));
  } else if (answerDueAt !== null || dice.chance(PRESSES_ACCEPT)) {
    simulation.move({ at, leadId, actor }, (desk) => accept(desk, handoff));
  }
}

/** An offer that has not been answered until now has run out. */
export function letExpire({ at, leadId, handoffId }: EventOf<'expiry'>, simulation: Simulation): void {
  const handoff = offered(simulation, leadId, handoffId);
  if (handoff) simulation.move({ at, leadId, actor: null }, (desk) => expire(desk, handoff));
}

/** Everybody answers now who would have to within so long. */
export function answerAllUntil(until: Instant, at: Instant, simulation: Simulation): void {
  for (const { id: leadId, handoffs } of simulation.line.leads) {
    const handoff = offered(simulation, leadId, handoffs.at(-1)?.id ?? '');
    if (!handoff || handoff.answerDueAt === null || handoff.answerDueAt >= until) continue;
    simulation.move({ at, leadId, actor: handoff.toEmployeeId }, (desk) => accept(desk, handoff));
  }
}

/** The handoff while it waits for an answer. */
function offered(simulation: Simulation, leadId: string, handoffId: string): SentHandoff | undefined {
  const kept = simulation.line.lead(leadId)?.handoffs.at(-1);
  if (kept?.id !== handoffId || kept.state !== 'offered' || !simulation.openVisit(leadId)) return undefined;
  const { id, visitId, toEmployeeId, state, answerDueAt, fromEmployeeId, fromStageId } = kept;
  return { id, visitId, toEmployeeId, state, answerDueAt, fromEmployeeId, fromStageId };
}
