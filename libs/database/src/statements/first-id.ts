import { HOUR } from '#conveyor';

/**
 * A row's id and its moment are read from the clock one after the other, and a clock may step meanwhile: they lie
 * apart, either way, but never by more than this. Who bounds a list by ids allows for it, and bounds it by the moment, too.
 */
export const CLOCK_STEP = HOUR;

/** The first id that can be made at a moment: ids of version 7 begin with it. */
export function firstIdOf(instant: number): string {
  const hex = Math.max(0, instant).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7000-8000-000000000000`;
}
