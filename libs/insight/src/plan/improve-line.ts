import type { Fraction } from '../chance.ts';
import { changeLine } from './change-line.ts';
import { meanOf, type Line, type LineModel, type Rates } from './line-model.ts';
import { mayWork, type LineWishes, type Placed } from './line-wishes.ts';
import { hasWishedPlaces, keepsFlowWishes, keptInFlow } from './meets-wishes.ts';
import { raceLines } from './race-lines.ts';

/** So many changes are tried for each place where somebody may work, and so many at most. */
const TRIES_A_PLACE = 30;
const MOST_TRIES = 6_000;
/** So many states of knowledge are asked at most: more say hardly more of a line. */
const MOST_DRAWS = 160;

export type Improving = Readonly<{
  wishes: LineWishes;
  today: Line;
  fraction: Fraction;
  /** How many changes are tried. */
  tries?: number | undefined;
}>;

/**
 * Changes a line in single places as long as that brings more on average of what is known (local search over a sample average: Kleywegt, Shapiro and Homem-de-Mello,
 * SIAM Journal on Optimization 12, 2002): a program takes rates for certain, and does not see what it is worth that others can help where one turns out
 * slow. All wishes that the line keeps it keeps.
 */
export function improveLine(model: LineModel, draws: readonly Rates[], line: Line, asked: Improving): Line {
  const { wishes, fraction } = asked;
  const asksFlow = wishes.mostApart !== null || wishes.learning.length > 0;
  const rates = meanOf(draws);
  const begun = keptInFlow(model, rates, line, wishes);
  const race = raceLines(model, draws.slice(0, MOST_DRAWS), line);
  const places = model.inflow.flatMap((_, stage) =>
    model.hours.flatMap((__, person): Placed[] =>
      mayWork(model, wishes, { stage, person }) ? [{ stage, person }] : [],
    ),
  );
  const tries = asked.tries ?? Math.min(TRIES_A_PLACE * places.length, MOST_TRIES);
  for (let count = 0; count < tries; count += 1) {
    const place = placeOf(race.best(), places, fraction);
    if (!place) break;
    const next = changeLine(race.best(), place, wishes, fraction);
    if (!hasWishedPlaces(model, next, asked)) continue;
    if (asksFlow && !keepsFlowWishes(keptInFlow(model, rates, next, wishes), begun, wishes)) continue;
    race.beats(next, fraction());
  }
  return race.best();
}

/** Half of the time one of the line, else any: where nobody works is nearly everywhere. */
function placeOf({ parts }: Line, places: readonly Placed[], fraction: Fraction): Placed | undefined {
  const some = () => places[Math.floor(fraction() * places.length)];
  if (fraction() < 0.5) return some();
  for (let count = 0; count < 20; count += 1) {
    const place = some();
    if (!place || parts[place.stage]?.[place.person] !== 'none') return place;
  }
  return some();
}
