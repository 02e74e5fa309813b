/** A number as it was typed, with the one separator that it has as this one; one with several is left as it is. */
export function withSeparator(typed: string, separator: '.' | ','): string {
  const [first, ...others] = typed.match(/[.,]/g) ?? [];
  return first === undefined || others.length > 0 ? typed : typed.replace(first, separator);
}
