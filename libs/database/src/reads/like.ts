/** The LIKE pattern that finds these very letters anywhere in a text; null stays null. */
export function anywhere(letters: string | undefined): string | null {
  return letters === undefined ? null : `%${letters.replace(/[\\%_]/g, '\\$&')}%`;
}
