import { wonBy } from './judge-line.ts';
import type { Line, LineModel, Rates } from './line-model.ts';

/** What a line wins a week under each of these states of knowledge when it works lead by lead, with queues, seats and working hours. */
export type LetLive = (line: Line, draws: readonly Rates[]) => readonly number[];

/** Under so many states it works: what it wins in all of them is known to one or two hundredths by then, and its flow is reckoned under hundreds. */
const LIVED_DRAWS = 24;

/** Under so many at least, also where many leads go through the hands of many people: there each state says more. */
const LEAST_DRAWS = 4;
/** So many specialists are looked at for the leads of a week, in all states: a specialist more is one more to be asked for each lead. */
const MOST_ASKED = 45_000;
/** Where more would be looked at in a single state a line is only let work if that is needed: 200 people who all do all ten stages take ten seconds a state. */
const MOST_IN_A_STATE = 4 * MOST_ASKED;
/** Lines are compared under half as many: they share what is uncertain. */
const OF_TRIES = 0.5;

/**
 * Which part of what its flow is reckoned to win a line wins at work: a flow knows no queues. A ratio of two sums over the same states of knowledge, by which what the flow
 * wins under all of them may be multiplied (the ratio estimator: Cochran, "Sampling Techniques", 3rd edition, 1977, chapter 6). 1 where the flow wins nothing.
 */
export function livedPart(model: LineModel, draws: readonly Rates[], line: Line, letLive: LetLive): number {
  const some = someOf(draws, drawsFor(model, line));
  const flow = sumOf(wonBy(model, some, line));
  return flow > 0 ? sumOf(letLive(line, some)) / flow : 1;
}

/** The same for a line that is only compared with: 1, the most that it could win, where it would take minutes to let it work. */
export function livedPartIfSmall(
  model: LineModel,
  draws: readonly Rates[],
  line: Line,
  letLive: LetLive,
): number {
  return askedAWeek(model, line) > MOST_IN_A_STATE ? 1 : livedPart(model, draws, line, letLive);
}

/** Lines that win nearly as much are taken for as good: so near they lie by chance, too. At 0.98 plans gave away a hundredth or two of what is possible where people have equally many visits. */
const AS_GOOD = 0.995;

/** Of several lines the one that wins most at work, under some states of knowledge that are the same for all; of those that win nearly as much, the last. */
export function bestAtWork(
  model: LineModel,
  draws: readonly Rates[],
  lines: readonly Line[],
  letLive: LetLive,
): Line | undefined {
  const count = Math.min(...lines.map((line) => drawsFor(model, line)));
  const some = someOf(draws, Math.ceil(OF_TRIES * count));
  const won = lines.map((line) => sumOf(letLive(line, some)));
  const most = Math.max(...won);
  return lines.findLast((_, place) => (won[place] ?? 0) >= AS_GOOD * most);
}

function drawsFor(model: LineModel, line: Line): number {
  const asked = Math.max(askedAWeek(model, line), 1);
  return Math.max(LEAST_DRAWS, Math.min(LIVED_DRAWS, Math.floor(MOST_ASKED / asked)));
}

/** How many specialists are looked at for the leads of a week, if each lead came to one stage with as many specialists as stages have on average. */
function askedAWeek({ inflow }: LineModel, { parts }: Line): number {
  const specialists = parts.reduce((sum, row) => sum + row.filter((part) => part !== 'none').length, 0);
  return (sumOf(inflow) * specialists) / Math.max(parts.length, 1);
}

/** So many of all, from all over, as draws may be in some order. */
function someOf(draws: readonly Rates[], count: number): readonly Rates[] {
  const step = Math.max(Math.floor(draws.length / count), 1);
  return draws.filter((_, draw) => draw % step === 0).slice(0, count);
}

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
