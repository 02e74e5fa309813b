/** The words of a text, with commas between them. */
export function listOf(text: string): readonly string[] {
  return text.trim().split(/\s*,\s*/);
}
