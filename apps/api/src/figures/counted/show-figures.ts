import type { FunnelFigures, StageFigures } from '#contracts';
import type { Language } from '#conveyor';
import type { FigureFrame, LossRow, StagesRead } from '#database';
import { addTallies, QUANTILE_ERROR, type Tally } from '#insight';
import type { FiguresAsked } from './figures-asked.ts';
import { seenOf, showCounted, showDifference, showTimes } from './show-counted.ts';
import { toldOf } from './told-of.ts';

type Stage = FigureFrame['stages'][number];

/** The figures of a funnel, stage by stage; a stage that is archived is there only where it has some. */
export function showFigures(
  asked: FiguresAsked,
  read: StagesRead,
  before: StagesRead,
  language: Language,
): FunnelFigures {
  const stages = asked.frame.stages.map((stage) => showStage(asked.frame, stage, read, before));
  return {
    ...toldOf(asked, 'stages', language),
    before: asked.before,
    timeError: QUANTILE_ERROR,
    stages: stages.filter(({ isArchived, entered, before: { entered: enteredBefore } }) =>
      isArchived ? entered + enteredBefore > 0 : true,
    ),
  };
}

function showStage(
  { lossReasons }: FigureFrame,
  { isArchived, ...stage }: Stage,
  read: StagesRead,
  before: StagesRead,
): StageFigures {
  const [tally, tallyBefore] = [tallyAt(stage.id, read), tallyAt(stage.id, before)];
  return {
    stage,
    isArchived,
    ...showCounted(tally),
    losses: showLosses(
      read.losses.filter(({ stageId }) => stageId === stage.id),
      lossReasons,
    ),
    ...timesAt(stage.id, read),
    before: { ...showCounted(tallyBefore), ...timesAt(stage.id, before) },
    change: showDifference(seenOf(tally), seenOf(tallyBefore)),
  };
}

const tallyAt = (stage: string, { figures }: StagesRead): Tally =>
  addTallies(figures.filter(({ stageId }) => stageId === stage));

const timesAt = (stage: string, { times }: StagesRead) =>
  showTimes(times.filter(({ stageId }) => stageId === stage));

function showLosses(losses: readonly LossRow[], reasons: FigureFrame['lossReasons']): StageFigures['losses'] {
  return losses
    .map(({ lossReasonId, count }) => ({
      reason: reasons.find(({ id }) => id === lossReasonId) ?? null,
      count,
    }))
    .sort((one, other) => other.count - one.count);
}
