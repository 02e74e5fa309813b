import type { NormRule } from '#conveyor';
import type { Translate } from './texts.ts';

type Fact = (name: string) => string | number;

/** What is wrong with a department's list of norms, one sentence a rule. */
export const NORM_SENTENCES = {
  NORM_OF_NOBODY: (t) => t('norms.NORM_OF_NOBODY'),
  NORM_STAGE_UNKNOWN: (t, fact) => t('norms.NORM_STAGE_UNKNOWN', { stageId: fact('stageId') }),
  NORM_ROLE_WITHOUT_LEADS: (t, fact) => t('norms.NORM_ROLE_WITHOUT_LEADS', { role: fact('role') }),
  NORM_COUNT_OUT_OF_RANGE: (t, fact) =>
    t('norms.NORM_COUNT_OUT_OF_RANGE', { got: fact('count'), most: fact('most') }),
  NORM_TWICE: (t, fact) => t('norms.NORM_TWICE', { place: fact('place') }),
} as const satisfies Record<NormRule, (t: Translate, fact: Fact) => string>;
