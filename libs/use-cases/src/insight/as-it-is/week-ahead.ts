import { HOUR, WEEK, type Instant } from '#conveyor';
import { workingIntervals, type WorkingHours } from '#conveyor/hours';
import { WEEK_HOURS, type Stretch } from '#insight';

/** Weeks are looked at in quarters of an hour. */
const STEPS = 4;
const SLOTS = WEEK_HOURS * STEPS;
const SLOT = HOUR / STEPS;
/** Which share of his usual time of the week somebody works at an hour that is one of his: others are exceptions. */
const USUAL = 0.5;

/** When somebody usually works in a week, in hours since the moment from which on it is looked at so many weeks ahead. */
export function stretchesAhead(hours: WorkingHours | null, now: Instant, weeks: number): readonly Stretch[] {
  if (!hours) return [{ from: 0, until: WEEK_HOURS }];
  const worked = new Float64Array(SLOTS);
  for (const { from, until } of workingIntervals(hours, now, now + weeks * WEEK))
    for (let slot = Math.round((from - now) / SLOT); slot < Math.round((until - now) / SLOT); slot += 1)
      worked[slot % SLOTS] = (worked[slot % SLOTS] ?? 0) + 1;
  const least = USUAL * Math.max(...worked);
  const stretches: { from: number; until: number }[] = [];
  for (const [slot, times] of worked.entries()) {
    if (times === 0 || times < least) continue;
    const [from, last] = [slot / STEPS, stretches.at(-1)];
    if (last?.until === from) last.until = from + 1 / STEPS;
    else stretches.push({ from, until: from + 1 / STEPS });
  }
  return stretches;
}

/** How many hours a week that is. */
export function hoursOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, until }) => sum + until - from, 0);
}

/** The same week with so many hours: each stretch ends sooner, or later, as far as there is room before the next one. */
export function ofHours(stretches: readonly Stretch[], hours: number): readonly Stretch[] {
  const had = hoursOf(stretches);
  if (had === 0 || hours <= 0) return [];
  if (hours <= had)
    return stretches.map(({ from, until }) => ({ from, until: from + ((until - from) * hours) / had }));
  const ends = stretches.map(({ until }) => until);
  const roomAfter = (place: number): number =>
    (stretches[place + 1]?.from ?? WEEK_HOURS) - (ends[place] ?? WEEK_HOURS);
  let left = hours - had;
  // Time that finds no room before the next stretch looks for it elsewhere; each round fills one gap at least.
  for (let round = 0; round <= stretches.length && left > 1e-9; round += 1) {
    const open = ends.flatMap((_, place) => (roomAfter(place) > 1e-9 ? [place] : []));
    const each = left / Math.max(open.length, 1);
    for (const place of open) {
      const more = Math.min(each, roomAfter(place));
      ends[place] = (ends[place] ?? 0) + more;
      left -= more;
    }
  }
  return stretches.map(({ from }, place) => ({ from, until: ends[place] ?? from }));
}
