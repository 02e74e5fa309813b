import { destination, type Direction } from '#conveyor';
import { mayOnLead, type Actor } from '#conveyor/access';
import type { Account } from '../api/account.ts';
import type { Card } from '../board/board-state.ts';

/** Who asks, as the rules of rights see him. */
export function actorOf({ employeeId, role, departmentIds }: Account): Actor {
  return { employeeId, role, departmentIds, rights: null };
}

type OfFunnel = Readonly<{ funnel: Readonly<{ departmentId: string }> }>;
type Placed = Readonly<{ id: string; name: string; position: number }>;
type Line = OfFunnel & Readonly<{ stages: readonly Placed[] }>;
type Queues = Readonly<{ stages: readonly Readonly<{ id: string; specialists: readonly string[] }>[] }>;

/** Whether somebody may move a lead at all: asked of the very table that the server asks. */
export function mayMove(
  actor: Actor,
  { funnel }: OfFunnel,
  { employeeId }: Pick<Card, 'employeeId'>,
): boolean {
  const lead = { departmentId: funnel.departmentId, holderId: employeeId, queueOf: [], watchers: [] };
  return mayOnLead(actor, 'leads.move', lead);
}

/** Whether somebody may give a lead to another specialist of its stage. */
export function mayAssign(
  actor: Actor,
  { funnel }: OfFunnel,
  { employeeId }: Pick<Card, 'employeeId'>,
): boolean {
  const lead = { departmentId: funnel.departmentId, holderId: employeeId, queueOf: [], watchers: [] };
  return mayOnLead(actor, 'leads.assign', lead);
}

/** Whether somebody may take a lead that waits. */
export function mayClaim(
  actor: Actor,
  { stages }: Queues,
  { stageId, waiting }: Pick<Card, 'stageId' | 'waiting'>,
): boolean {
  const queueOf = stages.find(({ id }) => id === stageId)?.specialists ?? [];
  return waiting && queueOf.includes(actor.employeeId);
}

/** Which way each other stage lies from where a card stands, for those that it may be moved to; none for who may not move it. */
export function targetsOf(
  actor: Actor,
  line: Line,
  card: Pick<Card, 'id' | 'stageId' | 'employeeId'>,
): ReadonlyMap<string, Direction> {
  const from = line.stages.find(({ id }) => id === card.stageId);
  if (!from || !mayMove(actor, line, card)) return new Map();
  const ways = (['ahead', 'behind'] as const).flatMap((direction) =>
    line.stages
      .filter(({ id }) => 'stage' in destination({ lead: card, stages: line.stages }, from, direction, id))
      .map(({ id }) => [id, direction] as const),
  );
  return new Map(ways);
}
