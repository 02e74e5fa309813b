import type { FieldErrors } from './contract-problems.ts';

/** What is wrong with a field or anything in it, `hours.monday[0].from` with `hours.monday` too. */
export function errorUnder(errors: FieldErrors, field: string): string | undefined {
  const found = Object.entries(errors).filter(
    ([path]) => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`),
  );
  return found.length === 0 ? undefined : [...new Set(found.map(([, message]) => message))].join(' ');
}
