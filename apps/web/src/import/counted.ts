import type { Words } from '../texts/texts-context.tsx';

/** Texts about so many rows or leads, which may be hundreds of thousands. */
type Counted = `import.${
  | 'leads'
  | 'bad'
  | 'twins'
  | 'checked-rows'
  | 'done'
  | 'undone'
  | 'entered'
  | 'out'
  | 'more'
  | 'do'
  | 'word.rows'
  | 'undo.does'}`;

/** The text with its number as one reads a large one: `30,000 leads`. */
export function counted({ t, number }: Pick<Words, 't' | 'number'>, key: Counted, count: number): string {
  return t(key, { count }).replace(String(count), () => number(count));
}
