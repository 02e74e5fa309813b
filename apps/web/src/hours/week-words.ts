import { WEEKDAYS } from '#conveyor/hours';
import type { WrittenWeek } from '../api/people.ts';
import type { Words } from '../texts/texts-context.tsx';
import { typedWeek } from './week.ts';
import { weekdayName } from './weekday-name.ts';

/** A week for people: days in a row with the same hours are said together. */
export function weekWords({ language }: Pick<Words, 'language'>, written: WrittenWeek): string {
  const week = typedWeek(written);
  const runs: { first: number; last: number; hours: string }[] = [];
  for (const [place, day] of WEEKDAYS.entries()) {
    const last = runs.at(-1);
    if (last?.hours === week[day] && last.last === place - 1) last.last = place;
    else runs.push({ first: place, last: place, hours: week[day] });
  }
  const name = (place: number) => weekdayName(language, WEEKDAYS[place] ?? 'monday', 'short');
  return runs
    .filter(({ hours }) => hours !== '')
    .map(
      ({ first, last, hours }) => `${first === last ? name(first) : `${name(first)}–${name(last)}`} ${hours}`,
    )
    .join('; ');
}
