import { HOUR, WEEK } from '#conveyor';
import { workingClock, workingTimeBetween } from '#conveyor/hours';
import { sharedTimes, type LoggedTimes } from '#insight';
import type { LineToPlan, PersonToPlan } from './line-to-plan.ts';

/** A person's hours are those of so many weeks to come, with the absences that are known. */
const WEEKS_AHEAD = 8;
/** What took less was not worked but booked; its logarithm would weigh as much as a day's. */
const LEAST_HOURS = 1 / 60;

/** How much time people have for a line, and how long its visits take them. */
export type LineTimes = Readonly<{
  /** Hours a week of each person, in their order. */
  weekly: readonly number[];
  /** For each stage a row with what is known of each person. */
  logged: readonly (readonly LoggedTimes[])[];
}>;

/**
 * How many working hours each person has a week for the line in the weeks to come, and how long its visits took him if he worked on leads all the time that he had any. While somebody had several leads each took its
 * part of his time; what leads of other lines took of it lately, they are taken to go on to take.
 */
export function lineTimes({ stages, people, since, now }: Omit<LineToPlan, 'wishes'>): LineTimes {
  const ids = stages.map(({ stageId }) => stageId);
  const times = people.map((person) => personTimes(person, { ids, since, now }));
  return {
    weekly: times.map(({ weekly }) => weekly),
    logged: ids.map((_, stage) => times.map(({ logged }) => logged[stage] ?? loggedOf([], []))),
  };
}

type Frame = Readonly<{ ids: readonly string[]; since: number; now: number }>;

function personTimes({ hours, held }: PersonToPlan, { ids, since, now }: Frame) {
  const first = held.reduce((least, { from }) => Math.min(least, from), since);
  const worked = workingClock(hours, first, now);
  const taken = sharedTimes(
    held.map(({ from, until }) => ({ from, until: until ?? now })),
    worked,
  ).map((milliseconds) => milliseconds / HOUR);
  const elsewhere = held.reduce(
    (sum, { stageId }, place) => sum + (ids.includes(stageId) ? 0 : (taken[place] ?? 0)),
    0,
  );
  const all = worked(first, now) / HOUR;
  const ahead = workingTimeBetween(hours, now, now + WEEKS_AHEAD * WEEK) / HOUR / WEEKS_AHEAD;
  return {
    weekly: ahead * (1 - (all > 0 ? Math.min(elsewhere / all, 1) : 0)),
    logged: ids.map((id) => {
      const there = held.flatMap(({ stageId, from, until, isWorked }, place) =>
        stageId === id && from >= since ? [{ until, isWorked, hours: taken[place] ?? 0 }] : [],
      );
      return loggedOf(
        there.filter(({ isWorked }) => isWorked).map((one) => one.hours),
        there.filter(({ until }) => until === null).map((one) => one.hours),
      );
    }),
  };
}

function loggedOf(ended: readonly number[], open: readonly number[]): LoggedTimes {
  const logs = ended.map(logOf);
  return {
    count: logs.length,
    sum: logs.reduce((sum, one) => sum + one, 0),
    squares: logs.reduce((sum, one) => sum + one * one, 0),
    open: open.map(logOf),
  };
}

const logOf = (hours: number): number => Math.log(Math.max(hours, LEAST_HOURS));
