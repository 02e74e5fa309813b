import { dayOfWall } from '../hours/local-date.ts';
import { MINUTES_OF_DAY } from '../hours/weekly-hours.ts';
import { whenClockShows } from '../hours/when-clock-shows.ts';
import { offsetAt } from '../hours/zone-offset.ts';
import { DAY, MINUTE, type Instant } from '../instant.ts';
import type { DigestTimes } from './preferences.ts';

/** The first time of a digest that is later than `at`, by the clock of its receiver. */
export function nextDigest(digest: DigestTimes, timeZone: string, at: Instant): Instant {
  const today = dayOfWall(at + offsetAt(timeZone, at).offset);
  for (let day = today; ; day += 1) {
    for (const minutes of timesOf(digest)) {
      const time = whenClockShows(timeZone, day * DAY + minutes * MINUTE);
      if (time > at) return time;
    }
  }
}

/** In minutes after midnight, in their order. */
function timesOf(digest: DigestTimes): readonly number[] {
  if (digest.kind === 'at') return digest.times.toSorted((a, b) => a - b);
  return Array.from({ length: Math.ceil(MINUTES_OF_DAY / digest.minutes) }, (_, i) => i * digest.minutes);
}
