import type { FunnelStanding, NowQuery } from '#contracts';
import type { Language } from '#conveyor';
import type { FigureFrame, FlowReader } from '#database';
import { narrowedTo, scopeOf } from '../narrowed.ts';
import { showStanding } from './show-standing.ts';

/** Who has what now; what one employee has, where somebody may see no more (`ownOf`) or asks for no more. */
export async function readStanding(
  reader: FlowReader,
  frame: FigureFrame,
  query: NowQuery,
  { ownOf, now, language }: Readonly<{ ownOf: string | null; now: number; language: Language }>,
): Promise<FunnelStanding> {
  const narrowed = narrowedTo(frame, query, ownOf);
  const scope = scopeOf(frame, narrowed);
  const rows = await reader.standing({ ...scope, employeeId: ownOf ?? scope.employeeId }, now);
  return showStanding(frame, rows, { narrowed, isOwn: ownOf !== null, language });
}
