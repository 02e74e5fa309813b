import { dateAt } from '#conveyor/hours';
import type { Absence } from '../api/people.ts';

/** Whether nothing of an absence is left. */
export function isOver({ lastDay, until }: Absence, timeZone: string, now: number): boolean {
  return lastDay === null ? until !== null && Date.parse(until) <= now : lastDay < dateAt(timeZone, now);
}
