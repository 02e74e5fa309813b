import { refuse, type Rejection } from './errors.ts';
import { stageAfter, stageBefore, type PlacedStage } from './stage.ts';

/** Where along the funnel a move goes. */
export type Direction = 'ahead' | 'behind';

type Destination<Some> = Readonly<{ stage: Some }> | Readonly<{ rejection: Rejection }>;

/** What of a desk says where its lead may go: a board, which has no more of it, asks the same question. */
export type Way<Some> = Readonly<{ lead: Readonly<{ id: string }>; stages: readonly Some[] }>;

/** The stage that a move from `from` leads to: the neighbour, or the named one if it lies in that direction. */
export function destination<Some extends PlacedStage>(
  way: Way<Some>,
  from: PlacedStage,
  direction: Direction,
  toStageId: string | null,
): Destination<Some> {
  if (toStageId === null) return neighbour(way, from, direction);
  const to = way.stages.find((stage) => stage.id === toStageId);
  if (!to) return { rejection: { code: 'STAGE_NOT_IN_FUNNEL', details: { stageId: toStageId } } };
  const isRight = direction === 'ahead' ? to.position > from.position : to.position < from.position;
  if (isRight) return { stage: to };
  const code = direction === 'ahead' ? 'STAGE_NOT_AHEAD' : 'STAGE_NOT_BEHIND';
  return { rejection: { code, details: { from: from.name, to: to.name } } };
}

/** The stage of a destination; throws its rejection when there is none. */
export function stageOf<Some>(found: Destination<Some>): Some {
  return 'stage' in found ? found.stage : refuse(found.rejection);
}

function neighbour<Some extends PlacedStage>(
  { lead, stages }: Way<Some>,
  from: PlacedStage,
  direction: Direction,
): Destination<Some> {
  const find = direction === 'ahead' ? stageAfter : stageBefore;
  const stage = find(stages, from);
  if (stage) return { stage };
  const code = direction === 'ahead' ? 'NO_NEXT_STAGE' : 'NO_PREVIOUS_STAGE';
  return { rejection: { code, details: { leadId: lead.id, stage: from.name } } };
}
