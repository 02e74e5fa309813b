import type { Desk } from './desk.ts';
import { refuse, type Rejection } from './errors.ts';
import { stageAfter, stageBefore, type Stage } from './stage.ts';

/** Where along the funnel a move goes. */
export type Direction = 'ahead' | 'behind';

type Destination = Readonly<{ stage: Stage }> | Readonly<{ rejection: Rejection }>;

/** The stage that a move from `from` leads to: the neighbour, or the named one if it lies in that direction. */
export function destination(
  desk: Desk,
  from: Stage,
  direction: Direction,
  toStageId: string | null,
): Destination {
  if (toStageId === null) return neighbour(desk, from, direction);
  const to = desk.stages.find((stage) => stage.id === toStageId);
  if (!to) return { rejection: { code: 'STAGE_NOT_IN_FUNNEL', details: { stageId: toStageId } } };
  const isRight = direction === 'ahead' ? to.position > from.position : to.position < from.position;
  if (isRight) return { stage: to };
  const code = direction === 'ahead' ? 'STAGE_NOT_AHEAD' : 'STAGE_NOT_BEHIND';
  return { rejection: { code, details: { from: from.name, to: to.name } } };
}

/** The stage of a destination; throws its rejection when there is none. */
export function stageOf(found: Destination): Stage {
  return 'stage' in found ? found.stage : refuse(found.rejection);
}

function neighbour(desk: Desk, from: Stage, direction: Direction): Destination {
  const find = direction === 'ahead' ? stageAfter : stageBefore;
  const stage = find(desk.stages, from);
  if (stage) return { stage };
  const code = direction === 'ahead' ? 'NO_NEXT_STAGE' : 'NO_PREVIOUS_STAGE';
  return { rejection: { code, details: { leadId: desk.lead.id, stage: from.name } } };
}
