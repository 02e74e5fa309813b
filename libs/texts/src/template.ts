/** A text that waits for its values. Throws when one is missing. */
export type Template = (values: Readonly<Record<string, string | number>>) => string;

/**
 * Reads a text with `{{variables}}` once, so that putting values in is mere joining. What stands in a
 * value is never looked at again: a lead called `{{stage}}` stays one.
 */
export function templateOf(text: string): Template {
  // Splitting by a capturing group leaves the variables' names at the odd places.
  const parts = text.split(/\{\{(\w+)\}\}/);
  return (values) =>
    parts
      .map((part, place) => {
        if (place % 2 === 0) return part;
        const value = values[part];
        if (value === undefined) throw new Error(`The text '${text}' was not told '${part}'.`);
        return String(value);
      })
      .join('');
}
