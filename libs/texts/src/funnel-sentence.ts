import type { FunnelRule, Language, Problem } from '#conveyor';
import { textsIn, type Translate } from './texts.ts';

type Fact = (name: string) => string | number;

const SENTENCES = {
  FUNNEL_NAME_MISSING: (t) => t('funnel.FUNNEL_NAME_MISSING'),
  NO_STAGES: (t) => t('funnel.NO_STAGES'),
  TOO_MANY_STAGES: (t, fact) => t('funnel.TOO_MANY_STAGES', { stages: fact('stages'), most: fact('most') }),
  STAGE_NAME_MISSING: (t) => t('funnel.STAGE_NAME_MISSING'),
  STAGE_NAME_TAKEN: (t, fact) => t('funnel.STAGE_NAME_TAKEN', { name: fact('name'), stage: fact('stage') }),
  COLOUR_NOT_HEX: (t, fact) => t('funnel.COLOUR_NOT_HEX', { colour: fact('colour') }),
  TIME_LIMIT_NOT_POSITIVE: (t, fact) => t('funnel.TIME_LIMIT_NOT_POSITIVE', { minutes: fact('minutes') }),
} as const satisfies Record<FunnelRule, (t: Translate, fact: Fact) => string>;

/** What is wrong with one field of a funnel, as a sentence. */
export function funnelSentence(language: Language, { rule, facts }: Problem): string {
  const sentence: ((t: Translate, fact: Fact) => string) | undefined = isFunnelRule(rule)
    ? SENTENCES[rule]
    : undefined;
  return sentence ? sentence(textsIn(language), (name) => facts[name] ?? '') : rule;
}

function isFunnelRule(rule: string): rule is FunnelRule {
  return Object.hasOwn(SENTENCES, rule);
}
