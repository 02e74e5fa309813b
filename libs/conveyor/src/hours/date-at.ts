import type { Instant } from '../instant.ts';
import { dateOf, dayOfWall, type LocalDate } from './local-date.ts';
import { offsetAt } from './zone-offset.ts';

/** The date that the calendar on the wall shows in a zone at a moment. */
export function dateAt(timeZone: string, at: Instant): LocalDate {
  return dateOf(dayOfWall(at + offsetAt(timeZone, at).offset));
}
