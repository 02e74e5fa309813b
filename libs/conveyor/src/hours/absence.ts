import type { Instant } from '../instant.ts';
import type { LocalDate } from './local-date.ts';

/** What is entered beforehand, or by whoever learns of it. */
export const ENTERED_KINDS = ['vacation', 'illness', 'other'] as const;

/** `off_shift`: he has switched himself off, from one moment to another. It may meet any other absence. */
export const ABSENCE_KINDS = [...ENTERED_KINDS, 'off_shift'] as const;

export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

/** Whole days of the employee's own calendar, the last one included: a vacation from the 1st to the 14th. */
export type AbsentDays = Readonly<{ firstDay: LocalDate; lastDay: LocalDate }>;

/** From one moment to another: a visit to the doctor, an illness that began at three. */
export type AbsentTime = Readonly<{ from: Instant; until: Instant }>;

/** Why and how long somebody does not work although his week says so, and who stands in for him. */
export type Absence = (AbsentDays | AbsentTime) &
  Readonly<{ kind: AbsenceKind; substituteId: string | null }>;

/** Whether an absence takes whole days, and so the intervals that begin on them. */
export function isOfDays(absence: Absence): absence is Absence & AbsentDays {
  return 'firstDay' in absence;
}

/** Whether an absence lasts from one moment to another. */
export function isOfTime(absence: Absence): absence is Absence & AbsentTime {
  return !isOfDays(absence);
}
