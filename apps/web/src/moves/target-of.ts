import type { AskedMove } from './asked.ts';

/** Where to, when that was chosen with the move. */
type Chosen = Readonly<{ toStageId: string | null }>;

/** At which stage a lead is to be after a move: where it was put, what was chosen since, or what the move means by itself; null: nowhere. */
export function targetOf(
  asked: AskedMove,
  draft: Chosen,
  stages: readonly Readonly<{ id: string }>[],
): string | null {
  const { lead, verb, toStageId } = asked;
  if (verb === 'win' || verb === 'lose') return null;
  if (verb === 'reassign') return lead.stageId;
  if (verb === 'reopen') return reopensAt(asked, draft);
  if (toStageId !== null) return toStageId;
  const at = stages.findIndex(({ id }) => id === lead.stageId);
  return at < 0 ? null : (stages[verb === 'return' ? at - 1 : at + 1]?.id ?? null);
}

/** At which stage a closed lead is taken up again: the one it was closed at, unless another is chosen. */
export function reopensAt({ lead, toStageId }: AskedMove, draft: Chosen): string {
  return draft.toStageId ?? toStageId ?? lead.stageId;
}
