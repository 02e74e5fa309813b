import type { Cohort } from '#contracts';
import type { CohortRow, FigureFrame } from '#database';
import { shareInterval } from '#insight';

/** What became of a cohort, stage by stage; an archived stage is there only where a lead was. */
export function showCohort({ stages }: FigureFrame, row: CohortRow): Cohort {
  const { entered, won, lost, open, medianMs, p90Ms } = row;
  const ended = won + lost;
  const none = { reached: 0, skipped: 0, again: 0, lost: 0, open: 0 };
  return {
    entered,
    won,
    lost,
    open,
    conversion: ended === 0 ? null : { share: won / ended, ...shareInterval(won, ended) },
    time: medianMs === null || p90Ms === null ? null : { medianMs, p90Ms },
    stages: stages.flatMap(({ isArchived, ...stage }) => {
      const { stageId: _, ...counts } = row.stages.find(({ stageId }) => stageId === stage.id) ?? {
        stageId: stage.id,
        ...none,
      };
      return isArchived && counts.reached === 0 ? [] : [{ stage, isArchived, ...counts }];
    }),
  };
}
