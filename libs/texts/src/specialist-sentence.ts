import { SPECIALIST_RULES, type Language, type Problem, type SpecialistRule } from '#conveyor';
import { people as english } from './en/people.ts';
import { people as russian } from './ru/people.ts';
import { translatorOf, type TranslateOf } from './translator.ts';

type Translate = TranslateOf<typeof english>;
type Fact = (name: string) => string | number;

/** Of these texts alone: a browser that tells the same loads no others of the server. */
const TEXTS = {
  en: translatorOf<typeof english>('en', english),
  ru: translatorOf<typeof english>('ru', russian),
};

const SENTENCES = {
  SPECIALIST_TWICE: (t, fact) => t('people.SPECIALIST_TWICE', { place: fact('place') }),
  SPECIALIST_UNKNOWN: (t, fact) => t('people.SPECIALIST_UNKNOWN', { employeeId: fact('employeeId') }),
  SPECIALIST_INACTIVE: (t, fact) => t('people.SPECIALIST_INACTIVE', { name: fact('name') }),
  SPECIALIST_WITHOUT_LEADS: (t, fact) =>
    t('people.SPECIALIST_WITHOUT_LEADS', { name: fact('name'), role: fact('role') }),
  WEIGHT_OUT_OF_RANGE: (t, fact) =>
    t('people.WEIGHT_OUT_OF_RANGE', { weight: fact('weight'), most: fact('most') }),
  CAPACITY_OUT_OF_RANGE: (t, fact) =>
    t('people.CAPACITY_OUT_OF_RANGE', { capacity: fact('capacity'), most: fact('most') }),
  AMOUNT_RANGE_EMPTY: (t, fact) =>
    t('people.AMOUNT_RANGE_EMPTY', { from: fact('from'), until: fact('until') }),
} as const satisfies Record<SpecialistRule, (t: Translate, fact: Fact) => string>;

/** What is wrong with what was agreed with somebody at a stage, as a sentence. */
export function specialistSentence(language: Language, { rule, facts }: Problem<SpecialistRule>): string {
  const sentence: (t: Translate, fact: Fact) => string = SENTENCES[rule];
  return sentence(TEXTS[language], (name) => facts[name] ?? '');
}

/** Whether a rule is one of those that a list of specialists is held to. */
export function isSpecialistRule(rule: string): rule is SpecialistRule {
  return SPECIALIST_RULES.some((one) => one === rule);
}
