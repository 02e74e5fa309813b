import type { Plan, PlanPromise } from '#contracts';
import type { Language } from '#conveyor';
import { formatDay, formatNumber, textsIn } from '#texts';
import { FALSE_ALARM_WEEKS } from '#insight';
import type { ShownPlan, ShownPromise } from '#use-cases';

/** A plan, with how it is reckoned in words. */
export function withRule(plan: ShownPlan, language: Language): Plan {
  const { from, until } = plan.lately;
  const days = { from: formatDay(language, from), until: formatDay(language, until) };
  return { ...plan, rule: textsIn(language)('plan.rule', days) };
}

/** What a plan delivers, with how that is reckoned in words. */
export function withPromiseRule(promise: ShownPromise, language: Language): PlanPromise {
  const weeks = formatNumber(language, Math.round(10 * promise.cycleWeeks) / 10);
  return { ...promise, rule: textsIn(language)('promise.rule', { cycle: weeks, alarm: FALSE_ALARM_WEEKS }) };
}
