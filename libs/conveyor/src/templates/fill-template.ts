import { parseTemplate } from './parse-template.ts';
import type { FieldValues } from './template-fields.ts';

/** What parts of a line stand between. */
export const BETWEEN_PARTS = ' · ';

/**
 * A template with the values of one message. A part, which is what stands between ` · ` or between the ends of lines, is left out as a whole
 * where it names a field that has no value, and so is a line of which nothing is left. Empty: nothing is left at all. What stands in a value
 * is put in as it is and never looked at again. The values are as clean and as short as they are to be shown.
 */
export function fillTemplate(template: string, values: FieldValues): string {
  return template
    .split(/\r?\n/)
    .flatMap((line) => (line.trim() === '' ? [''] : filledLine(line, values)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
}

function filledLine(line: string, values: FieldValues): readonly string[] {
  const parts = line
    .split(BETWEEN_PARTS)
    .map((part) => filledPart(part, values))
    .filter((part) => part !== '');
  return parts.length === 0 ? [] : [parts.join(BETWEEN_PARTS)];
}

/** Empty where one of its fields has no value, or is none any more that this version knows. */
function filledPart(part: string, values: FieldValues): string {
  const known: Readonly<Record<string, string | null>> = values;
  let filled = '';
  for (const { is, text } of parseTemplate(part)) {
    // An opening that nothing closes is refused before it is kept.
    const value =
      is === 'words' ? text : is === 'unclosed' ? '{{' : Object.hasOwn(known, text) ? known[text] : null;
    if (!value) return '';
    filled += value;
  }
  return filled.trim();
}
