import { WEEK, type PlanGround, type PlanRule, type Problem } from '#conveyor';
import type { LineRead } from './read-line-to-plan.ts';

/** In less time it is not seen what comes in a week. */
const LEAST_WEEKS = 4;

/** The stages and people of a line, as what is asked of it may name them. */
export function groundOf({ line, employeeIds }: LineRead): PlanGround {
  return { stageIds: line.stages.map(({ stageId }) => stageId), employeeIds };
}

/** That a funnel is known for too short a time; empty: it is not. */
export function youngProblems({ line, begunAt }: LineRead): readonly Problem<PlanRule>[] {
  const isYoung = begunAt === null || line.now - begunAt < LEAST_WEEKS * WEEK;
  return isYoung ? [{ path: '', rule: 'PLAN_TOO_YOUNG', facts: { weeks: LEAST_WEEKS } }] : [];
}
