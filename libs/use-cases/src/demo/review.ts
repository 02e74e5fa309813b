import { reassign, type Instant } from '#conveyor';
import type { Simulation } from './simulation.ts';

/** More than this many in a queue, and the head hands the oldest over by hand, above somebody's capacity. */
const LONG_QUEUE = 8;
/** Of what is overdue, so much is given to somebody else each time. */
const TAKES_AWAY = 0.08;

/** The head looks: what waits too long is handed over by hand, what is overdue goes to somebody else now and then. */
export function reviewAt(at: Instant, simulation: Simulation): void {
  for (const { id } of simulation.world.department.line.stages) {
    while (simulation.queue(id).length > LONG_QUEUE) relieve(at, id, simulation);
  }
  const { dice, department } = simulation.world;
  for (const { id } of simulation.line.leads) {
    const visit = simulation.openVisit(id);
    const isOverdue =
      visit !== undefined && visit.employeeId !== null && visit.dueAt !== null && visit.dueAt < at;
    if (!isOverdue || !dice.chance(TAKES_AWAY)) continue;
    simulation.move({ at, leadId: id, actor: department.headId }, (desk) =>
      reassign(desk, { receiver: { by: 'policy' }, brief: null }),
    );
  }
}

function relieve(at: Instant, stageId: string, simulation: Simulation): void {
  const [leadId] = simulation.queue(stageId);
  const [freest] = simulation.world.department.line.terms
    .filter((terms) => terms.stageId === stageId)
    .sort((a, b) => simulation.room(stageId, b.employeeId) - simulation.room(stageId, a.employeeId));
  if (leadId === undefined || !freest) return;
  const receiver = { by: 'person', employeeId: freest.employeeId, force: true } as const;
  simulation.move({ at, leadId, actor: simulation.world.department.headId }, (desk) =>
    reassign(desk, { receiver, brief: null }),
  );
}
