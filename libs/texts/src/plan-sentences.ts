import type { PlanRule } from '#conveyor';
import type { Translate } from './texts.ts';

type Fact = (name: string) => string | number;

/** Why the wishes of a plan do not go together, or no plan can be made; one sentence a rule. */
export const PLAN_SENTENCES = {
  PLAN_STAGE_UNKNOWN: (t, fact) => t('plan.PLAN_STAGE_UNKNOWN', { stageId: fact('stageId') }),
  PLAN_PERSON_UNKNOWN: (t, fact) => t('plan.PLAN_PERSON_UNKNOWN', { employeeId: fact('employeeId') }),
  PLAN_LEAST_ABOVE_MOST: (t, fact) =>
    t('plan.PLAN_LEAST_ABOVE_MOST', { least: fact('least'), most: fact('most') }),
  PLAN_LEAST_ABOVE_ALL: (t, fact) =>
    t('plan.PLAN_LEAST_ABOVE_ALL', { least: fact('least'), count: Number(fact('people')) }),
  PLAN_MUST_AND_MUST_NOT: (t) => t('plan.PLAN_MUST_AND_MUST_NOT'),
  PLAN_LEARNING_ABOVE_ALL: (t, fact) => t('plan.PLAN_LEARNING_ABOVE_ALL', { percent: fact('percent') }),
  PLAN_RECORDED_WHEN_WON: (t, fact) => t('plan.PLAN_RECORDED_WHEN_WON', { stage: fact('stage') }),
  PLAN_NOTHING_LOST: (t, fact) => t('plan.PLAN_NOTHING_LOST', { stage: fact('stage') }),
  PLAN_NOTHING_ENDED: (t, fact) => t('plan.PLAN_NOTHING_ENDED', { stage: fact('stage') }),
  PLAN_NOBODY: (t) => t('plan.PLAN_NOBODY'),
  PLAN_NOTHING_COMES: (t, fact) => t('plan.PLAN_NOTHING_COMES', { weeks: fact('weeks') }),
  PLAN_TOO_YOUNG: (t, fact) => t('plan.PLAN_TOO_YOUNG', { weeks: fact('weeks') }),
  PLAN_WON_OTHERWISE: (t, fact) =>
    t('plan.PLAN_WON_OTHERWISE', { won: fact('won'), reckoned: fact('reckoned') }),
  PLAN_NO_LINE: (t) => t('plan.PLAN_NO_LINE'),
  PLAN_TWICE: (t) => t('plan.PLAN_TWICE'),
} as const satisfies Record<PlanRule, (t: Translate, fact: Fact) => string>;
