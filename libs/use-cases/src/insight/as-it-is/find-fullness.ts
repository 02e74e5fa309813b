import { simulateLine } from '../simulate-line.ts';
import { compareWithTruth } from './compare-with-truth.ts';
import { atFullness, farOff, fittingFullness, FULLNESSES, type TriedFullness } from './fit-fullness.ts';
import type { KnownPeople } from './know-people.ts';
import type { LineAsItIs } from './line-as-it-is.ts';
import { simulatedToday } from './simulated-today.ts';

/** With so many runs the medians of stays are told apart as finely as parts are tried. */
const SEEDS = [1, 2, 3, 4];

/** A line as it is, and what is known of its people if they work on leads all the time that they have any. */
export type LineKnown = Readonly<{ today: LineAsItIs; known: KnownPeople }>;

/**
 * How full days are, by the weeks that were: who has leads all day seems to work on them all day, and with that a line is slower than it was. The part of
 * the time with leads that is work on them. Takes up to a few seconds.
 */
export function findFullness(line: LineKnown): number {
  return fittingFullness(FULLNESSES.map((fullness) => tryFullness({ ...line, fullness })));
}

/** How far a line is off the weeks that were if days are so full. */
export function tryFullness({
  today,
  known,
  fullness,
}: LineKnown & Readonly<{ fullness: number }>): TriedFullness {
  const people = { ...known, rates: atFullness(known.rates.slice(0, SEEDS.length), fullness) };
  const { line, routing, rates: draws } = simulatedToday(today, people, today.open.before);
  const runs = simulateLine({ line, routing, draws, weeks: today.weeks, warmUp: 0, seeds: SEEDS });
  const { stages } = compareWithTruth(runs, today);
  return {
    fullness,
    off: farOff(stages.map(({ stay }) => ({ ...stay, simulated: stay.simulated?.mean ?? null }))),
  };
}
