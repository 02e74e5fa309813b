import {
  dateAt,
  isWorkingAt,
  nextOpening,
  roundTheClock,
  type Absence as RuleAbsence,
  type WorkingHours,
} from '#conveyor/hours';
import type { Department } from '../api/departments.ts';
import type { Absence, Person } from '../api/people.ts';
import { weekOf } from './week.ts';

/** Whether somebody is at work at a moment: he is; he is not, and when he will be; he is away, and until when. */
export type Presence =
  | Readonly<{ is: 'at-work' }>
  | Readonly<{ is: 'off-hours'; opensAt: number | null }>
  | Readonly<{ is: 'away'; absence: Absence }>;

/**
 * When somebody works, as far as the page knows: by his week or his department's, and his absences. The days of a production calendar are
 * not known to it.
 */
export function hoursOf(
  { hours, timeZone, departmentId }: Pick<Person, 'hours' | 'timeZone' | 'departmentId'>,
  departments: readonly Department[],
  absences: readonly Absence[] = [],
): WorkingHours {
  const kept = absences.flatMap(ruleAbsence);
  const written = hours ?? departments.find(({ id }) => id === departmentId)?.hours ?? null;
  if (!written) return roundTheClock(timeZone, kept);
  return { weekly: weekOf(written), timeZone, calendar: {}, absences: kept };
}

/** Whether somebody is at work at a moment, by these hours. */
export function presenceAt(hours: WorkingHours, absences: readonly Absence[], now: number): Presence {
  const absence = absences.find((one) => lastsAt(one, hours.timeZone, now));
  if (absence) return { is: 'away', absence };
  if (isWorkingAt(hours, now)) return { is: 'at-work' };
  return { is: 'off-hours', opensAt: nextOpening(hours, now) };
}

/** The first absence that has not begun yet. */
export function nextAbsence(
  absences: readonly Absence[],
  timeZone: string,
  now: number,
): Absence | undefined {
  return absences.find(({ firstDay, from }) =>
    firstDay === null ? from !== null && Date.parse(from) > now : firstDay > dateAt(timeZone, now),
  );
}

/** Whether nothing of an absence is left. */
export function isOver({ lastDay, until }: Absence, timeZone: string, now: number): boolean {
  return lastDay === null ? until !== null && Date.parse(until) <= now : lastDay < dateAt(timeZone, now);
}

/** Whether an absence lasts at a moment. */
export function lastsAt(absence: Absence, timeZone: string, now: number): boolean {
  const { kind, firstDay, from } = absence;
  // Nobody goes off his shift ahead of time, and the clock of the page may be behind.
  if (kind === 'off_shift') return !isOver(absence, timeZone, now);
  const hasBegun =
    firstDay === null ? from !== null && Date.parse(from) <= now : firstDay <= dateAt(timeZone, now);
  return hasBegun && !isOver(absence, timeZone, now);
}

function ruleAbsence({ kind, firstDay, lastDay, from, until, substitute }: Absence): RuleAbsence[] {
  const shared = { kind, substituteId: substitute?.id ?? null };
  if (firstDay !== null && lastDay !== null) return [{ ...shared, firstDay, lastDay }];
  if (from !== null && until !== null)
    return [{ ...shared, from: Date.parse(from), until: Date.parse(until) }];
  return [];
}
