import type { FunnelStanding } from '#contracts';
import type { Language } from '#conveyor';
import type { FigureFrame, FlowReader } from '#database';
import { showStanding } from './show-standing.ts';

/** Who has what now; what one employee has, where one is named. */
export async function readStanding(
  reader: FlowReader,
  frame: FigureFrame,
  { ownOf, now, language }: Readonly<{ ownOf: string | null; now: number; language: Language }>,
): Promise<FunnelStanding> {
  const stageIds = frame.stages.map(({ id }) => id);
  const rows = await reader.standing(stageIds, ownOf, now);
  return showStanding(frame, rows, { isOwn: ownOf !== null, language });
}
