import type { Words } from '../../texts/texts-context.tsx';
import type { Likely } from '../plan-query.ts';
import { tenths } from '../plan-words.ts';
import type { SimulatedLine, SimulationResult } from './what-if-query.ts';

const HOUR = 3_600_000;

type Told = Pick<Words, 't' | 'number' | 'duration'>;

/** How a line is called. */
export function nameOf({ t }: Pick<Told, 't'>, { name }: Pick<SimulatedLine, 'name'>): string {
  return name ?? t('what-if.line.today');
}

/** The column of a line: names that are numbers would come before all others. */
export function columnOf(place: number): string {
  return `line-${place}`;
}

/** Hours in words: with a minus where it is less than before. */
export function hoursInWords({ duration }: Told, hours: number): string {
  const told = duration(Math.abs(hours) * HOUR);
  return hours < 0 ? `−${told}` : told;
}

/** Between which numbers something lies; nothing where they are told alike. */
export function rangeInWords(told: Told, likely: Likely): string | undefined {
  const [low, high] = [tenths(told, likely.low), tenths(told, likely.high)];
  return low === high ? undefined : told.t('what-if.range', { low, high });
}

/** Between which times something lies; nothing where they are told alike. */
export function hoursRange(told: Told, likely: Likely): string | undefined {
  const [low, high] = [hoursInWords(told, likely.low), hoursInWords(told, likely.high)];
  return low === high ? undefined : told.t('what-if.range', { low, high });
}

/** What of the truth lies outside of what was simulated, in words; empty: nothing. */
export function outsideOf({ t }: Pick<Told, 't'>, { truth }: SimulationResult): readonly string[] {
  const isOutside = (was: number | null, likely: Likely | null): boolean =>
    was !== null && likely !== null && (was < likely.low || was > likely.high);
  return [
    ...(isOutside(truth.wonAWeek.truth, truth.wonAWeek.simulated) ? [t('what-if.truth.won')] : []),
    ...truth.stages.flatMap(({ stage: { name: stage }, stay, waiting }) => [
      ...(isOutside(stay.truth, stay.simulated) ? [t('what-if.truth.stay', { stage })] : []),
      ...(isOutside(waiting.truth, waiting.simulated) ? [t('what-if.truth.waiting', { stage })] : []),
    ]),
  ];
}
