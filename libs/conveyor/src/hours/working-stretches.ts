import { DAY, MINUTE, type Instant } from '../instant.ts';
import { isOfTime, type AbsentTime } from './absence.ts';
import { dayIntervals } from './day-intervals.ts';
import { dayOfWall } from './local-date.ts';
import type { WorkingHours } from './working-hours.ts';
import { offsetAt } from './zone-offset.ts';

/** Time between two moments; `until` is the first moment outside. */
export type Interval = Readonly<{ from: Instant; until: Instant }>;

/**
 * The working time between two moments in order, piece by piece and no further than somebody reads on.
 * Pieces do not overlap but may touch: at midnight, and where the clocks change.
 */
export function* workingStretches(hours: WorkingHours, from: Instant, until: Instant): Generator<Interval> {
  const away = hours.absences
    .filter(isOfTime)
    .filter((absence) => absence.from < absence.until)
    .sort((a, b) => a.from - b.from);
  let done = from;
  for (let at = from; at < until;) {
    const span = offsetAt(hours.timeZone, at);
    const end = Math.min(span.until, until);
    for (const planned of plannedIn(hours, { from: at, until: end }, span.offset)) {
      yield* without(away, { from: Math.max(planned.from, done), until: planned.until });
      done = Math.max(done, planned.until);
    }
    at = end;
  }
}

/** What the days plan within a time of one offset, by beginning. A day reaches into the next, so the one before counts too. */
function* plannedIn(hours: WorkingHours, { from, until }: Interval, offset: number): Generator<Interval> {
  const last = dayOfWall(until + offset);
  for (let day = dayOfWall(from + offset) - 1; day <= last; day += 1) {
    const midnight = day * DAY - offset;
    for (const interval of dayIntervals(hours, day)) {
      const start = Math.max(from, midnight + interval.from * MINUTE);
      const end = Math.min(until, midnight + interval.until * MINUTE);
      if (start < end) yield { from: start, until: end };
    }
  }
}

function* without(away: readonly AbsentTime[], { from, until }: Interval): Generator<Interval> {
  let start = from;
  for (const absence of away) {
    if (absence.until <= start) continue;
    if (absence.from >= until) break;
    if (absence.from > start) yield { from: start, until: absence.from };
    start = absence.until;
  }
  if (start < until) yield { from: start, until };
}
