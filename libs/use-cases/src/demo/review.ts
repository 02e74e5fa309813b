import { reassign, type Instant, type Terms } from '#conveyor';
import type { LineVisit } from '#conveyor/line';
import { absenceAt, type Absence } from '#conveyor/hours';
import type { Simulation } from './simulation.ts';

/** More than this many in a queue, and the head hands the oldest over by hand, above somebody's capacity. */
const LONG_QUEUE = 8;
/** Of what is overdue, so much is given to somebody else each time. */
const TAKES_AWAY = 0.08;

/**
 * The head looks: whoever is away is stood in for, what waits too long is handed over by hand, and what is overdue goes to
 * somebody else now and then.
 */
export function reviewAt(at: Instant, simulation: Simulation): void {
  const { department, dice } = simulation.world;
  const { stages } = department.line;
  coverAbsences(at, simulation);
  simulation.lookAtQueues(at);
  for (const { id } of stages) while (simulation.queue(id).length > LONG_QUEUE) relieve(at, id, simulation);
  for (const { leadId, employeeId, dueAt } of openVisits(simulation)) {
    const isOverdue = employeeId !== null && dueAt !== null && dueAt < at;
    if (isOverdue && dice.chance(TAKES_AWAY)) giveAway(at, leadId, null, simulation);
  }
}

/** Whoever is away hands over what he still holds, first of all to who stands in for him. */
function coverAbsences(at: Instant, simulation: Simulation): void {
  for (const employeeId of new Set(
    simulation.world.department.absences.map(({ employeeId: whose }) => whose),
  )) {
    const absence = awayAt(at, employeeId, simulation);
    if (!absence) continue;
    for (const visit of openVisits(simulation)) {
      if (visit.employeeId === employeeId) giveAway(at, visit.leadId, absence.substituteId, simulation);
    }
  }
}

function giveAway(at: Instant, leadId: string, preferred: string | null, simulation: Simulation): void {
  const receiver = { by: 'policy', preferred } as const;
  simulation.move({ at, leadId, actor: simulation.world.department.headId }, (desk) =>
    reassign(desk, { receiver, brief: null }),
  );
}

function relieve(at: Instant, stageId: string, simulation: Simulation): void {
  const [leadId] = simulation.queue(stageId);
  const room = ({ employeeId, capacity }: Terms): number =>
    capacity - simulation.line.load(stageId, employeeId);
  const [freest] = simulation.world.department.line.terms
    .filter((terms) => terms.stageId === stageId && !awayAt(at, terms.employeeId, simulation))
    .sort((a, b) => room(b) - room(a));
  if (leadId === undefined || !freest) return;
  const receiver = { by: 'person', employeeId: freest.employeeId, force: true } as const;
  simulation.move({ at, leadId, actor: simulation.world.department.headId }, (desk) =>
    reassign(desk, { receiver, brief: null }),
  );
}

function awayAt(at: Instant, employeeId: string, simulation: Simulation): Absence | null {
  return absenceAt(simulation.hours(employeeId), at);
}

/** Most leads of a history are closed, and all of them are looked at twice a day. */
function openVisits({ line }: Simulation): readonly LineVisit[] {
  const visits: LineVisit[] = [];
  for (const { status, visits: all } of line.leads) {
    const last = status === 'open' ? all.at(-1) : undefined;
    if (last) visits.push(last);
  }
  return visits;
}
