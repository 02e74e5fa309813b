import type { Plan } from '#contracts';
import type { Language } from '#conveyor';
import { formatDay, textsIn } from '#texts';
import type { ShownPlan } from '#use-cases';

/** A plan, with how it is reckoned in words. */
export function withRule(plan: ShownPlan, language: Language): Plan {
  const { from, until } = plan.lately;
  const days = { from: formatDay(language, from), until: formatDay(language, until) };
  return { ...plan, rule: textsIn(language)('plan.rule', days) };
}
