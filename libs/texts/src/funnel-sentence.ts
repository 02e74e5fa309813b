import {
  ACTIVITY_KINDS,
  ACTIVITY_OUTCOMES,
  FUNNEL_RULES,
  type FunnelRule,
  type Language,
  type Problem,
} from '#conveyor';
import { criteria as englishCriteria } from './en/criteria.ts';
import { funnel as englishFunnel } from './en/funnel.ts';
import { criteria as russianCriteria } from './ru/criteria.ts';
import { funnel as russianFunnel } from './ru/funnel.ts';
import { translatorOf, type TranslateOf } from './translator.ts';

type Catalogue = typeof englishFunnel & typeof englishCriteria;
type Translate = TranslateOf<Catalogue>;
type Fact = (name: string) => string | number;

/** Of these texts alone: a browser that tells the same loads no others of the server. */
const TEXTS = {
  en: translatorOf<Catalogue>('en', { ...englishFunnel, ...englishCriteria }),
  ru: translatorOf<Catalogue>('ru', { ...russianFunnel, ...russianCriteria }),
};

const SENTENCES = {
  FUNNEL_NAME_MISSING: (t) => t('funnel.FUNNEL_NAME_MISSING'),
  NO_STAGES: (t) => t('funnel.NO_STAGES'),
  TOO_MANY_STAGES: (t, fact) => t('funnel.TOO_MANY_STAGES', { stages: fact('stages'), most: fact('most') }),
  STAGE_NAME_MISSING: (t) => t('funnel.STAGE_NAME_MISSING'),
  STAGE_NAME_TAKEN: (t, fact) => t('funnel.STAGE_NAME_TAKEN', { name: fact('name'), stage: fact('stage') }),
  COLOUR_NOT_HEX: (t, fact) => t('funnel.COLOUR_NOT_HEX', { colour: fact('colour') }),
  TIME_LIMIT_NOT_POSITIVE: (t, fact) => t('funnel.TIME_LIMIT_NOT_POSITIVE', { minutes: fact('minutes') }),
  MINUTES_NOT_POSITIVE: (t, fact) => t('funnel.MINUTES_NOT_POSITIVE', { minutes: fact('minutes') }),
  REMINDER_AFTER_LIMIT: (t, fact) =>
    t('funnel.REMINDER_AFTER_LIMIT', { minutes: fact('minutes'), limit: fact('limit') }),
  REMINDER_BEFORE_OFFER: (t, fact) =>
    t('funnel.REMINDER_BEFORE_OFFER', { minutes: fact('minutes'), limit: fact('limit') }),
  RAMP_OUT_OF_RANGE: (t, fact) => t('funnel.RAMP_OUT_OF_RANGE', { most: fact('most'), value: fact('value') }),
  OFFERS_OUT_OF_RANGE: (t, fact) =>
    t('funnel.OFFERS_OUT_OF_RANGE', { most: fact('most'), value: fact('value') }),
  LEARNING_BUDGET_OUT_OF_RANGE: (t, fact) =>
    t('funnel.LEARNING_BUDGET_OUT_OF_RANGE', { most: fact('most'), value: fact('value') }),
  STAGE_UNKNOWN: (t, fact) => t('funnel.STAGE_UNKNOWN', { stageId: fact('stageId') }),
  STAGE_TWICE: (t, fact) => t('funnel.STAGE_TWICE', { stage: fact('stage') }),
  ACTIVITY_COUNT_OUT_OF_RANGE: (t, fact) =>
    t('funnel.ACTIVITY_COUNT_OUT_OF_RANGE', { atLeast: fact('atLeast'), most: fact('most') }),
  OUTCOME_OF_OTHER_KIND: (t, fact) =>
    t('funnel.OUTCOME_OF_OTHER_KIND', {
      activity: activityName(t, fact('kind')),
      outcome: outcomeName(t, fact('outcome')),
    }),
  TOO_MANY_QUESTIONS: (t, fact) =>
    t('funnel.TOO_MANY_QUESTIONS', { questions: fact('questions'), most: fact('most') }),
  QUESTION_TEXT_MISSING: (t) => t('funnel.QUESTION_TEXT_MISSING'),
  QUESTION_UNKNOWN: (t, fact) => t('funnel.QUESTION_UNKNOWN', { questionId: fact('questionId') }),
  QUESTION_TWICE: (t, fact) => t('funnel.QUESTION_TWICE', { place: fact('place') }),
  TOO_MANY_LOSS_REASONS: (t, fact) =>
    t('funnel.TOO_MANY_LOSS_REASONS', { reasons: fact('reasons'), most: fact('most') }),
  LOSS_REASON_NAME_MISSING: (t) => t('funnel.LOSS_REASON_NAME_MISSING'),
  LOSS_REASON_NAME_TAKEN: (t, fact) =>
    t('funnel.LOSS_REASON_NAME_TAKEN', { name: fact('name'), place: fact('place') }),
  LOSS_REASON_STRANGE: (t, fact) => t('funnel.LOSS_REASON_STRANGE', { reasonId: fact('reasonId') }),
  LOSS_REASON_TWICE: (t, fact) => t('funnel.LOSS_REASON_TWICE', { place: fact('place') }),
} as const satisfies Record<FunnelRule, (t: Translate, fact: Fact) => string>;

/** What is wrong with one field of a funnel that somebody draws, as a sentence. */
export function funnelSentence(language: Language, { rule, facts }: Problem<FunnelRule>): string {
  const sentence: (t: Translate, fact: Fact) => string = SENTENCES[rule];
  return sentence(TEXTS[language], (name) => facts[name] ?? '');
}

/** Whether a rule is one of those that a funnel is held to. */
export function isFunnelRule(rule: string): rule is FunnelRule {
  return FUNNEL_RULES.some((one) => one === rule);
}

function activityName(t: Translate, kind: string | number): string {
  const known = ACTIVITY_KINDS.find((other) => other === kind);
  return known ? t(`activity.${known}`) : String(kind);
}

function outcomeName(t: Translate, outcome: string | number): string {
  const known = ACTIVITY_OUTCOMES.find((other) => other === outcome);
  return known ? t(`activity.${known}`) : String(outcome);
}
