import { TEMPLATE_FIELDS, type TemplateField } from '#conveyor/templates';
import { knownWord } from '../parts/known.ts';
import type { Translate } from '../texts/translate.ts';

const FIELDS: readonly TemplateField[] = Object.values(TEMPLATE_FIELDS).flat();

/** What a field is called to whoever writes a text; one that the page does not know yet by its own name. */
export function fieldWord(t: Translate, field: string): string {
  const known = knownWord(FIELDS, field);
  return known ? t(`templates.field.${known}`) : field;
}
