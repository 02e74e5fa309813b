import { wonBy } from './judge-line.ts';
import type { Line, LineModel, Rates } from './line-model.ts';

/** What a line wins a week under each of these states of knowledge when it works lead by lead, with queues, seats and working hours. */
export type LetLive = (line: Line, draws: readonly Rates[]) => readonly number[];

/** Under so many states it works: what it wins in all of them is known to one or two hundredths by then, and its flow is reckoned under hundreds. */
const LIVED_DRAWS = 24;

/** Under so many at least, also where many leads go through the hands of many people: there each state says more. */
const LEAST_DRAWS = 6;
/** So many people are looked at for the leads of a week, in all states: a person more is one more to be asked for each lead. */
const MOST_ASKED = 45_000;
/** Lines are compared under half as many: they share what is uncertain. */
const OF_TRIES = 0.5;

/**
 * Which part of what its flow is reckoned to win a line wins at work: a flow knows no queues. A ratio of two sums over the same states of knowledge, by which what the flow
 * wins under all of them may be multiplied (the ratio estimator: Cochran, "Sampling Techniques", 3rd edition, 1977, chapter 6). 1 where the flow wins nothing.
 */
export function livedPart(model: LineModel, draws: readonly Rates[], line: Line, letLive: LetLive): number {
  const some = someOf(draws, drawsFor(model));
  const flow = sumOf(wonBy(model, some, line));
  return flow > 0 ? sumOf(letLive(line, some)) / flow : 1;
}

/** Lines that win nearly as much are taken for as good: so near they lie by chance, too. */
const AS_GOOD = 0.98;

/** Of several lines the one that wins most at work, under some states of knowledge that are the same for all; of those that win nearly as much, the last. */
export function bestAtWork(
  model: LineModel,
  draws: readonly Rates[],
  lines: readonly Line[],
  letLive: LetLive,
): Line | undefined {
  const some = someOf(draws, Math.ceil(OF_TRIES * drawsFor(model)));
  const won = lines.map((line) => sumOf(letLive(line, some)));
  const most = Math.max(...won);
  return lines.findLast((_, place) => (won[place] ?? 0) >= AS_GOOD * most);
}

function drawsFor({ inflow, hours }: LineModel): number {
  const asked = Math.max(sumOf(inflow) * hours.length, 1);
  return Math.max(LEAST_DRAWS, Math.min(LIVED_DRAWS, Math.floor(MOST_ASKED / asked)));
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
