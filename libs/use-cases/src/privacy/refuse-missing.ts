import { refuse } from '#conveyor';

/** Throws NOT_FOUND for the first of them that is not there. */
export function refuseMissing(
  what: 'lead' | 'employee',
  ids: readonly string[],
  found: readonly Readonly<{ id: string }>[],
): void {
  const missing = ids.find((id) => !found.some((one) => one.id === id));
  if (missing !== undefined) refuse({ code: 'NOT_FOUND', details: { what, id: missing } });
}
