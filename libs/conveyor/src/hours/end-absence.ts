import type { Instant } from '../instant.ts';
import { isOfDays, type Absence } from './absence.ts';
import { dateAt } from './date-at.ts';
import { dateOf, dayOf } from './local-date.ts';

/** What becomes of an absence that somebody takes back. */
export type EndedAbsence =
  | Readonly<{
      isOver: false;
      /** The part that was; null when nothing of it was yet. */
      left: Absence | null;
    }>
  | Readonly<{ isOver: true }>;

/**
 * Ends an absence at a moment: what was of it stays. One of days then ends yesterday, because a day is
 * taken whole or not at all, and today he works again. One that is over can't be ended any more.
 */
export function endAbsence(absence: Absence, at: Instant, timeZone: string): EndedAbsence {
  if (!isOfDays(absence)) {
    if (absence.until <= at) return { isOver: true };
    return { isOver: false, left: absence.from < at ? { ...absence, until: at } : null };
  }
  const today = dateAt(timeZone, at);
  if (absence.lastDay < today) return { isOver: true };
  const lastDay = dateOf((dayOf(today) ?? 0) - 1);
  return { isOver: false, left: absence.firstDay <= lastDay ? { ...absence, lastDay } : null };
}
