import { likelyOf, type Likely } from '../likely.ts';
import { crewsOf } from './crews-of-line.ts';
import type { LineFlow } from './flow-of-line.ts';
import type { Line, LineModel, Rates } from './line-model.ts';
import { beginAnew, flowSpace, settleFlow } from './settle-flow.ts';

/** What two lines bring a week, over all that is held possible of the people, and how they differ. */
export type Judged = Readonly<{
  today: Likely;
  proposed: Likely;
  gain: Likely;
  /** How likely the proposed one brings more at all. */
  better: number;
}>;

/** What a line wins a week under each state of knowledge. */
export function wonBy(model: LineModel, draws: readonly Rates[], line: Line): Float64Array {
  const [space, crews] = [flowSpace(model), crewsOf(model, line)];
  return Float64Array.from(draws, (rates) => {
    beginAnew(space);
    return settleFlow(space, rates, crews);
  });
}

/**
 * Judges a proposed line against today's over draws of what is known, and not at the likeliest state: whoever picks a line by what is likeliest picks the
 * luckiest errors with it, and promises too much (Smith and Winkler, "The optimizer's curse", Management Science 52, 2006). The draws are others than
 * those by which the line was chosen.
 */
export function judgeLine(
  model: LineModel,
  draws: readonly Rates[],
  { today, proposed }: Readonly<{ today: Line; proposed: Line }>,
): Judged {
  const [before, after] = [wonBy(model, draws, today), wonBy(model, draws, proposed)];
  const gains = after.map((value, draw) => value - (before[draw] ?? 0));
  return {
    today: likelyOf(before),
    proposed: likelyOf(after),
    gain: likelyOf(gains),
    better: gains.filter((gain) => gain > 0).length / Math.max(gains.length, 1),
  };
}

/** The stage that holds the line back: where most leads find nobody with time; null: everybody has time for all. */
export function narrowestStage({ unserved, arriving }: LineFlow): number | null {
  const [most] = unserved
    .map((left, stage) => ({ stage, left }))
    .filter(({ left, stage }) => left > 0.01 * (arriving[stage] ?? 0))
    .toSorted((one, other) => other.left - one.left);
  return most?.stage ?? null;
}
