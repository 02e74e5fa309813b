import type { TemplateRule } from '#conveyor/templates';
import type { Translate } from './texts.ts';

type Fact = (name: string) => string | number;

/** What is wrong with a text of a message, one sentence a rule. */
export const TEMPLATE_SENTENCES = {
  TEMPLATE_EMPTY: (t) => t('templates.TEMPLATE_EMPTY'),
  TEMPLATE_TOO_LONG: (t, fact) =>
    t('templates.TEMPLATE_TOO_LONG', { most: fact('most'), length: fact('length') }),
  TEMPLATE_LINE_BREAK: (t) => t('templates.TEMPLATE_LINE_BREAK'),
  TEMPLATE_CONTROL_CHARACTER: (t) => t('templates.TEMPLATE_CONTROL_CHARACTER'),
  TEMPLATE_FIELD_UNKNOWN: (t, fact) =>
    t('templates.TEMPLATE_FIELD_UNKNOWN', { field: fact('field'), allowed: fact('allowed') }),
  TEMPLATE_FIELD_UNCLOSED: (t, fact) =>
    t('templates.TEMPLATE_FIELD_UNCLOSED', { field: fact('field'), allowed: fact('allowed') }),
} as const satisfies Record<TemplateRule, (t: Translate, fact: Fact) => string>;
