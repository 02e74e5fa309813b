import type { Problem } from '../problem.ts';
import { parseTemplate } from './parse-template.ts';
import { fieldsOf } from './template-fields.ts';
import {
  hasLines,
  LONGEST_TEXT,
  TEMPLATE_TEXTS,
  type MessageTexts,
  type TemplateKind,
  type TemplateText,
} from './template.ts';

export const TEMPLATE_RULES = [
  'TEMPLATE_EMPTY',
  'TEMPLATE_TOO_LONG',
  'TEMPLATE_LINE_BREAK',
  'TEMPLATE_CONTROL_CHARACTER',
  'TEMPLATE_FIELD_UNKNOWN',
  'TEMPLATE_FIELD_UNCLOSED',
] as const;

export type TemplateRule = (typeof TEMPLATE_RULES)[number];

const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/;
/** What is seen by nobody and changes what is seen: controls but for the ends of lines, and what turns the direction of writing. */
const CONTROL =
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/** Every problem of a department's texts of one kind at once, under `texts.subject`, `texts.headline` and `texts.hint`. */
export function validateTexts(kind: TemplateKind, texts: MessageTexts): readonly Problem<TemplateRule>[] {
  return TEMPLATE_TEXTS.flatMap((name) => {
    const text = texts[name];
    return text === null ? [] : problemsOf(kind, name, text);
  });
}

function problemsOf(kind: TemplateKind, name: TemplateText, text: string): readonly Problem<TemplateRule>[] {
  const problem = (rule: TemplateRule, facts: Problem['facts'] = {}): Problem<TemplateRule> => ({
    path: `texts.${name}`,
    rule,
    facts: { text: name, ...facts },
  });
  const most = LONGEST_TEXT[name];
  const { length } = text;
  return [
    // Without a hint a message is whole; without a subject it is not.
    ...(name !== 'hint' && text.trim() === '' ? [problem('TEMPLATE_EMPTY')] : []),
    ...(length > most ? [problem('TEMPLATE_TOO_LONG', { most, length })] : []),
    ...(!hasLines(name) && LINE_BREAK.test(text) ? [problem('TEMPLATE_LINE_BREAK')] : []),
    ...(CONTROL.test(text) ? [problem('TEMPLATE_CONTROL_CHARACTER')] : []),
    ...fieldProblems(kind, text, problem),
  ];
}

function fieldProblems(
  kind: TemplateKind,
  text: string,
  problem: (rule: TemplateRule, facts: Problem['facts']) => Problem<TemplateRule>,
): readonly Problem<TemplateRule>[] {
  const fields = fieldsOf(kind);
  const allowed = fields.map((field) => `{{${field}}}`).join(', ');
  const found = new Map<string, Problem<TemplateRule>>();
  for (const { is, text: field } of parseTemplate(text)) {
    if (is === 'unclosed') found.set(`{{${field}`, problem('TEMPLATE_FIELD_UNCLOSED', { field, allowed }));
    if (is === 'field' && !fields.some((known) => known === field))
      found.set(field, problem('TEMPLATE_FIELD_UNKNOWN', { field: `{{${field}}}`, allowed }));
  }
  return [...found.values()];
}
