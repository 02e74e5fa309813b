import { stageAfter, stageBefore, type Stage } from './stage.ts';

/** Where a move leads: to a named stage, or else towards the neighbour, or nowhere else. */
export type Bearing = Readonly<{ direction: 'ahead' | 'behind' | 'here'; stageId: string | null }>;

export const AHEAD: Bearing = { direction: 'ahead', stageId: null };
export const BEHIND: Bearing = { direction: 'behind', stageId: null };
export const HERE: Bearing = { direction: 'here', stageId: null };

/** The stage that a move from the stage `fromId` leads to; null when there is none. */
export function targetOf(
  stages: readonly Stage[],
  fromId: string | null,
  { direction, stageId }: Bearing,
): string | null {
  if (stageId !== null) return stageId;
  if (direction === 'here') return fromId;
  const from = stages.find(({ id }) => id === fromId);
  if (!from) return null;
  const find = direction === 'ahead' ? stageAfter : stageBefore;
  return find(stages, from)?.id ?? null;
}
