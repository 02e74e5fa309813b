export { BETWEEN_PARTS, fillTemplate } from './fill-template.ts';
export { parseTemplate, type TemplatePiece } from './parse-template.ts';
export {
  fieldsOf,
  TEMPLATE_FIELDS,
  type FieldOf,
  type FieldValues,
  type TemplateField,
} from './template-fields.ts';
export {
  hasLines,
  LONGEST_TEXT,
  replacedTexts,
  TEMPLATE_KINDS,
  TEMPLATE_TEXTS,
  USUAL_TEXTS,
  type MessageTexts,
  type TemplateKind,
  type TemplateText,
} from './template.ts';
export { TEMPLATE_RULES, validateTexts, type TemplateRule } from './validate-texts.ts';
