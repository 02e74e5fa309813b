import { likelyOf, type Likely } from '../likely.ts';
import { crewsOf } from './crews-of-line.ts';
import { flowOfLine, type LineFlow } from './flow-of-line.ts';
import type { Line, LineModel, Rates } from './line-model.ts';
import { beginAnew, flowSpace, settleFlow } from './settle-flow.ts';

/** What two lines bring a week, over all that is held possible of the people, and how they differ. */
export type Judged = Readonly<{
  today: Likely;
  proposed: Likely;
  gain: Likely;
  /** How likely the proposed one brings more, by a thousandth at least. */
  better: number;
}>;

/** Two lines that lie nearer together bring the same: flows are reckoned no more exactly. */
const AT_ALL = 0.001;

/** What a line wins a week under each state of knowledge. */
export function wonBy(model: LineModel, draws: readonly Rates[], line: Line): Float64Array {
  const [space, crews] = [flowSpace(model), crewsOf(model, line)];
  return Float64Array.from(draws, (rates) => {
    beginAnew(space);
    return settleFlow(space, rates, crews);
  });
}

/** What two lines win a week at work, each under the same states of knowledge. */
export type WonAtWork = Readonly<{ today: Float64Array; proposed: Float64Array }>;

/**
 * Judges a proposed line against today's over draws of what is known, and not at the likeliest state: whoever picks a line by what is likeliest picks the
 * luckiest errors with it, and promises too much (Smith and Winkler, "The optimizer's curse", Management Science 52, 2006). The draws are others than
 * those by which the line was chosen.
 */
export function judgeLine({ today, proposed }: WonAtWork): Judged {
  const gains = proposed.map((value, draw) => value - (today[draw] ?? 0));
  return {
    today: likelyOf(today),
    proposed: likelyOf(proposed),
    gain: likelyOf(gains),
    better:
      gains.filter((gain, draw) => gain > AT_ALL * (today[draw] ?? 0)).length / Math.max(gains.length, 1),
  };
}

/** What is seen of a line week by week: leads that come and find nobody, at each stage, and which part of his hours each person works. */
export type UsualWeek = Pick<LineFlow, 'arriving' | 'unserved' | 'loads'>;

/** A line's week on average of what is known, and not the week of average people: where somebody may turn out slow leads wait that average people would serve. */
export function usualWeek(model: LineModel, draws: readonly Rates[], line: Line): UsualWeek {
  const weeks = draws.map((rates) => flowOfLine(model, rates, line));
  const mean = (of: keyof UsualWeek): readonly number[] =>
    (weeks[0]?.[of] ?? []).map(
      (_, place) => weeks.reduce((sum, week) => sum + (week[of][place] ?? 0), 0) / weeks.length,
    );
  return { arriving: mean('arriving'), unserved: mean('unserved'), loads: mean('loads') };
}

/** The stage that holds the line back: where most leads find nobody with time; null: everybody has time for all. */
export function narrowestStage({ unserved, arriving }: Omit<UsualWeek, 'loads'>): number | null {
  const [most] = unserved
    .map((left, stage) => ({ stage, left }))
    .filter(({ left, stage }) => left > 0.01 * (arriving[stage] ?? 0))
    .toSorted((one, other) => other.left - one.left);
  return most?.stage ?? null;
}
