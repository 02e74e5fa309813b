import type { Instant } from '#conveyor';
import { offsetAt } from '#conveyor/hours';

const MINUTE = 60_000;

/** What a zone's clocks show at a moment, in milliseconds as if they were Greenwich's. Throws a RangeError for an unknown zone. */
export function wallClock(timeZone: string, at: Instant): number {
  return at + offsetAt(timeZone, at).offset;
}

/** A moment as the zone's clocks show it and how far they are from Greenwich: `2026-11-26T14:30:00.000+03:00`. */
export function zonedIso(timeZone: string, at: Instant): string {
  const { offset } = offsetAt(timeZone, at);
  const minutes = Math.abs(Math.trunc(offset / MINUTE));
  const two = (part: number): string => String(part).padStart(2, '0');
  const sign = offset < 0 ? '-' : '+';
  const wall = new Date(at + offset).toISOString().slice(0, -1);
  return `${wall}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
