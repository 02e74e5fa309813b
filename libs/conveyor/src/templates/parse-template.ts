/** A piece of a template: words as they are, the name of a field, or the opening of one that nothing closes, with what follows it. */
export type TemplatePiece = Readonly<{ is: 'words' | 'field' | 'unclosed'; text: string }>;

const FIELD_OR_OPENING = /\{\{([^{}\r\n]*)\}\}|\{\{/g;
/** Enough of what follows an opening to find it by. */
const SHOWN = 20;

/** A template piece by piece. What stands between `{{` and `}}` is a field, with blanks around its name or without. */
export function parseTemplate(template: string): readonly TemplatePiece[] {
  const pieces: TemplatePiece[] = [];
  let from = 0;
  const words = (until: number): void => {
    if (until > from) pieces.push({ is: 'words', text: template.slice(from, until) });
  };
  for (const { 0: found, 1: name, index } of template.matchAll(FIELD_OR_OPENING)) {
    words(index);
    from = index + found.length;
    if (name === undefined) {
      const [line = ''] = template.slice(index).split(/[\r\n]/);
      pieces.push({ is: 'unclosed', text: line.slice(0, SHOWN) });
    } else pieces.push({ is: 'field', text: name.trim() });
  }
  words(template.length);
  return pieces;
}
