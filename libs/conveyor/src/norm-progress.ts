import type { ActivityKind } from './activity.ts';
import type { ActivityNorm } from './activity-norm.ts';
import type { WorkingHours } from './hours/working-hours.ts';
import type { Interval } from './hours/working-stretches.ts';
import { workingTimeBetween } from './hours/working-time-between.ts';
import type { Instant } from './instant.ts';
import type { EmployeeRole } from './role.ts';

/** Somebody of whom something may be asked. */
export type NormPerson = Readonly<{
  employeeId: string;
  role: EmployeeRole;
  /** False: he works a stage of the department and belongs to another one. */
  isOfDepartment: boolean;
  /** Those of the department that he works. */
  stageIds: readonly string[];
  /** Null: round the clock. */
  hours: WorkingHours | null;
}>;

/** How many activities of a kind somebody has done at a stage. */
export type DoneActivities = Readonly<{
  employeeId: string;
  kind: ActivityKind;
  stageId: string;
  inDay: number;
  inWeek: number;
}>;

/** How somebody stands with a norm. */
export type NormStanding<Norm extends ActivityNorm = ActivityNorm> = Readonly<{
  norm: Norm;
  doneInDay: number;
  doneInWeek: number;
  /** In all of the norm's day or week, by how much of it he works. */
  asked: number;
  /** By how much of that is over. */
  askedSoFar: number;
  isBehind: boolean;
}>;

/** How somebody stands with each norm that holds for him. */
export type PersonProgress<Norm extends ActivityNorm = ActivityNorm> = Readonly<{
  employeeId: string;
  standings: readonly NormStanding<Norm>[];
}>;

/** What is looked at: a day, its week, and until when it has come. */
export type NormTime = Readonly<{ day: Interval; week: Interval; now: Instant }>;

export type NormFacts<Norm extends ActivityNorm> = NormTime &
  Readonly<{
    norms: readonly Norm[];
    people: readonly NormPerson[];
    done: readonly DoneActivities[];
  }>;

/** Of everybody for whom a norm holds, in the order in which they are given: nobody is ranked. */
export function normProgress<Norm extends ActivityNorm>({
  norms,
  people,
  done,
  ...time
}: NormFacts<Norm>): readonly PersonProgress<Norm>[] {
  return people
    .map((person) => {
      const own = done.filter(({ employeeId }) => employeeId === person.employeeId);
      const holding = norms.filter((norm) => holdsFor(norm, person));
      return {
        employeeId: person.employeeId,
        standings: holding.map((norm) => standingOf(norm, person, own, time)),
      };
    })
    .filter(({ standings }) => standings.length > 0);
}

/** Whether a norm is of somebody: what is asked of a role is asked of the department's own people alone. */
export function holdsFor(
  { stageId, role }: ActivityNorm,
  person: Omit<NormPerson, 'employeeId' | 'hours'>,
): boolean {
  const isOfRole = role === null || role === person.role;
  return isOfRole && (stageId === null ? person.isOfDepartment : person.stageIds.includes(stageId));
}

function standingOf<Norm extends ActivityNorm>(
  norm: Norm,
  { hours }: NormPerson,
  done: readonly DoneActivities[],
  { day, week, now }: NormTime,
): NormStanding<Norm> {
  const counted = done.filter(
    ({ kind, stageId }) => kind === norm.kind && (norm.stageId === null || norm.stageId === stageId),
  );
  const doneInDay = sum(counted.map(({ inDay }) => inDay));
  const doneInWeek = sum(counted.map(({ inWeek }) => inWeek));
  const { asked, askedSoFar } = askedOf(norm.count, hours, norm.period === 'day' ? day : week, now);
  const isBehind = (norm.period === 'day' ? doneInDay : doneInWeek) < askedSoFar;
  return { norm, doneInDay, doneInWeek, asked, askedSoFar, isBehind };
}

/**
 * How many of a norm are asked of somebody in a time: its share of the working time that he has there, of what he would have
 * without absences and holidays. Rounded down, so that nothing is asked before the time for all of it is over.
 */
export function askedOf(
  count: number,
  hours: WorkingHours | null,
  { from, until }: Interval,
  now: Instant,
): Readonly<{ asked: number; askedSoFar: number }> {
  const whole = wholeTime(hours, { from, until });
  const share = (end: Instant) =>
    whole === 0 ? 0 : Math.floor((count * workingTimeBetween(hours, from, end)) / whole);
  return { asked: share(until), askedSoFar: share(Math.min(now, until)) };
}

/** A Saturday that the calendar makes a working day is a whole day; a week with one is no more than a whole week. */
function wholeTime(hours: WorkingHours | null, { from, until }: Interval): number {
  if (!hours) return workingTimeBetween(null, from, until);
  const present = { ...hours, absences: [] };
  const plain = { ...present, calendar: {} };
  return Math.max(workingTimeBetween(present, from, until), workingTimeBetween(plain, from, until));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, one) => all + one, 0);
}
