import { workingTimeBetween } from './hours/working-time-between.ts';
import type { WorkingHours } from './hours/working-hours.ts';
import type { Instant } from './instant.ts';

/** A visit of which working times are to be reckoned. */
export type VisitToReckon = Readonly<{
  visitId: string;
  funnelId: string;
  /** Null: the lead waited in the stage's queue. */
  employeeId: string | null;
  begunAt: Instant;
  /** When the lead came to the stage: earlier, where it has changed hands there. */
  arrivedAt: Instant;
  acceptedAt: Instant | null;
  /** When its work ended; null: it goes on, or only changed hands. */
  workedUntil: Instant | null;
}>;

/** Working times of a visit in milliseconds; null: there is no such time. */
export type ReckonedTimes = Readonly<{
  visitId: string;
  workedMs: number | null;
  stayWorkedMs: number | null;
  waitWorkedMs: number | null;
}>;

/** Whose hours are known: of employees by their id, of departments by a funnel of theirs; null: round the clock. */
export type KnownHours = Readonly<{
  workers: ReadonlyMap<string, Readonly<{ hours: WorkingHours | null }>>;
  departments: ReadonlyMap<string, Readonly<{ hours: WorkingHours | null }>>;
}>;

/**
 * How much working time a visit took: by the hours of whoever had the lead, in the queue by the department's. The lead's whole stay at the stage is
 * the department's, because several people may have had a part in it.
 */
export function workingTimesOf(visit: VisitToReckon, { workers, departments }: KnownHours): ReckonedTimes {
  const { visitId, funnelId, employeeId, begunAt, arrivedAt, acceptedAt, workedUntil } = visit;
  const ofDepartment = departments.get(funnelId)?.hours ?? null;
  const own = employeeId === null ? ofDepartment : (workers.get(employeeId)?.hours ?? null);
  const timeOf = (hours: WorkingHours | null, from: Instant, until: Instant | null): number | null =>
    until === null ? null : workingTimeBetween(hours, from, until);
  return {
    visitId,
    workedMs: timeOf(own, begunAt, workedUntil),
    stayWorkedMs: timeOf(ofDepartment, arrivedAt, workedUntil),
    waitWorkedMs: timeOf(own, begunAt, acceptedAt),
  };
}
