import { barring, decisionFor } from './assign.ts';
import type { Decision } from './decide.ts';
import type { Desk } from './desk.ts';
import type { Roster } from './routing/roster.ts';
import type { Stage, StageSettings } from './stage.ts';

/** How a stage could find its specialists instead; what is absent stays as it is. */
export type RoutingTried = Partial<
  Pick<StageSettings, 'policy' | 'availability' | 'rampWeeks' | 'learningBudget'>
>;

/** The roster as it would be if a stage found its specialists otherwise. */
export function rosterWith(roster: Roster, stage: Stage, tried: RoutingTried): Roster {
  const stages = roster.stages.get(stage.funnelId) ?? [];
  const changed = stages.map((other) => (other.id === stage.id ? { ...other, ...tried } : other));
  return { ...roster, stages: new Map([...roster.stages, [stage.funnelId, changed]]) };
}

/**
 * Who would get the lead of the desk if it came to the stage now, decided as a move would and without one: a lead from further
 * along the funnel would be a return and asks first who worked it there; one that is held there would be taken from its holder.
 */
export function tryRouting(desk: Desk, stage: Stage): Decision {
  const { visit, stages, workedBefore } = desk;
  const from = stages.find(({ id }) => id === visit?.stageId);
  const isReturn = from !== undefined && from.position > stage.position;
  const tried = from?.id === stage.id ? barring(desk, visit?.employeeId ?? null, 'HELD_IT') : desk;
  return decisionFor(tried, stage, { by: 'policy', preferred: isReturn ? workedBefore : null });
}
