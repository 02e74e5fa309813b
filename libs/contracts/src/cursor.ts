import { z } from 'zod';
import { broken } from './field-rules.ts';

/**
 * Where a page begins, as an opaque text: clients hand back what they were given. `position` is what is
 * inside; anything else is refused.
 */
export function Cursor<Position extends z.ZodType>(position: Position) {
  return z
    .string()
    .max(400)
    .transform((text, context): z.output<Position> => {
      const read = position.safeParse(insideOf(text));
      if (read.success) return read.data;
      context.addIssue(broken('CURSOR_UNKNOWN'));
      return z.NEVER;
    });
}

/** The cursor of a page that begins after `position`. */
export function cursorTo(position: readonly (string | number | boolean)[]): string {
  return btoa(JSON.stringify(position)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function insideOf(text: string): unknown {
  try {
    return JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return undefined; // not one of ours; whoever parses it says so
  }
}

/** What every list answers beside its rows. */
export const NextCursor = z.string().nullable().meta({
  description: 'Ask for the next page with it; null: this is the last one',
});
