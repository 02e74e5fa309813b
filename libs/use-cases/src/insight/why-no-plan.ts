import { WEEK, type PlanRule, type Problem } from '#conveyor';
import type { JudgedStage } from '#insight';
import type { LineToPlan } from './line-to-plan.ts';

/** Everything for which the data can not answer. */
export function whyNoPlan(
  { stages, since, now }: LineToPlan,
  judged: readonly JudgedStage[],
  weekly: readonly number[],
): readonly Problem<PlanRule>[] {
  const allPass = judged.every(
    ({ refused }) => refused.includes('nothing-lost') && !refused.includes('recorded-when-won'),
  );
  const refusals = judged.flatMap(({ refused, team }, place): readonly Problem<PlanRule>[] => {
    const facts = { stage: stages[place]?.name ?? '' };
    if (refused.includes('recorded-when-won')) return [problem('', 'PLAN_RECORDED_WHEN_WON', facts)];
    if (refused.includes('nothing-lost')) return allPass ? [problem('', 'PLAN_NOTHING_LOST', facts)] : [];
    return team === null ? [problem('', 'PLAN_NOTHING_ENDED', facts)] : [];
  });
  return [
    ...refusals,
    ...(stages.some(({ came }) => came > 0)
      ? []
      : [problem('', 'PLAN_NOTHING_COMES', { weeks: Math.round((now - since) / WEEK) })]),
    ...(weekly.some((hours) => hours > 0) ? [] : [problem('', 'PLAN_NOBODY')]),
  ];
}

function problem(path: string, rule: PlanRule, facts: Problem['facts'] = {}): Problem<PlanRule> {
  return { path, rule, facts };
}
