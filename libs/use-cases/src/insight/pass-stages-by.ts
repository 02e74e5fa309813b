import type { LineToPlan, StageToPlan } from './line-to-plan.ts';

/** A stage that hardly any lead visits has at most this share of the visits of the busiest one. */
const HARDLY_ANY = 0.01;

/** A line without the stages of which nothing is known because hardly any lead visits them, and those. */
export type PassedBy = Readonly<{
  line: LineToPlan;
  passedBy: readonly Readonly<{ stage: string; visits: number }>[];
}>;

/**
 * Leaves stages out of a line where nobody's work ever ended because hardly any lead comes there: their people are let be, and leads are taken to pass them by, as they do. A stage for which something is
 * asked stays in, and so does one that leads come to and never leave: of that nothing honest can be said.
 */
export function passStagesBy(line: LineToPlan, asked: ReadonlySet<string>): PassedBy {
  const visits = line.stages.map(visitsOf);
  const most = Math.max(0, ...visits);
  const isPassedBy = (stage: StageToPlan): boolean =>
    !asked.has(stage.stageId) && visitsOf(stage) <= HARDLY_ANY * most && !stage.work.some(isJudged);
  return {
    line: { ...line, stages: line.stages.filter((stage) => !isPassedBy(stage)) },
    passedBy: line.stages
      .filter(isPassedBy)
      .map((stage) => ({ stage: stage.stageId, visits: visitsOf(stage) })),
  };
}

function visitsOf({ work }: StageToPlan): number {
  return work.reduce((sum, { ended, open }) => sum + ended + open, 0);
}

function isJudged({ employeeId, ended }: StageToPlan['work'][number]): boolean {
  return employeeId !== null && ended > 0;
}
