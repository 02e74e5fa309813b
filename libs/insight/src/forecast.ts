import { drawNormal, drawShares, type Fraction } from './chance.ts';

/** How many leads that ended their work at a stage went where: to another stage (its id), or to an end. */
export type Transition = Readonly<{ from: string; to: string; count: number }>;

export const WON = 'won';
export const LOST = 'lost';

/** Open leads of one stage that are counted together, by what they are worth. */
export type OpenLeads = Readonly<{ stageId: string; currency: string | null; amounts: readonly number[] }>;

/** What is expected, and between what it lies four times of five. */
export type Expected = Readonly<{ mean: number; low: number; high: number }>;

export type Forecast = Readonly<{
  /** For each stage the chance of a lead that is there to be won. */
  chances: readonly (Readonly<{ stageId: string }> & Expected)[];
  wins: Expected;
  amounts: readonly (Readonly<{ currency: string | null }> & Expected)[];
}>;

const DRAWS = 1_000;
/** Up to so many leads of a group are drawn one by one; more of them add up to what is normally distributed. */
const ONE_BY_ONE = 60;

/**
 * What becomes of open leads if they go on as leads went lately: a Markov chain of the stages with two ends (Kemeny and Snell, "Finite Markov
 * Chains", 1960). How leads go on from a stage is known as well as there are cases: each draw takes its shares from their Dirichlet distribution, with
 * half a case beforehand for going forward and half a one for being lost. Then each open lead is won or not by its stage's chance. `stageIds` in
 * their order; transitions from or to other stages are left out. An interval is that of 80 % between its ends.
 */
export function forecast(
  stageIds: readonly string[],
  transitions: readonly Transition[],
  open: readonly OpenLeads[],
  fraction: Fraction,
): Forecast {
  const weights = weightsOf(stageIds, transitions);
  const groups = open.map((one) => summed(one, stageIds.indexOf(one.stageId)));
  const currencies = [...new Set(open.map(({ currency }) => currency))];
  const drawn = Array.from({ length: DRAWS }, () => {
    const chances = chancesOf(weights.map((row) => drawShares(fraction, row)));
    const outcomes = groups.map((group) => outcomeOf(fraction, chances[group.stage] ?? 0, group));
    return { chances, outcomes };
  });
  return {
    chances: stageIds.map((stageId, stage) => ({
      stageId,
      ...expected(drawn.map(({ chances }) => chances[stage] ?? 0)),
    })),
    wins: expected(drawn.map(({ outcomes }) => outcomes.reduce((sum, { wins }) => sum + wins, 0))),
    amounts: currencies.map((currency) => ({
      currency,
      ...expected(
        drawn.map(({ outcomes }) =>
          outcomes.reduce(
            (sum, { amount }, index) => sum + (open[index]?.currency === currency ? amount : 0),
            0,
          ),
        ),
      ),
    })),
  };
}

/** For each stage how often leads went on to each stage, were won, and were lost. */
function weightsOf(stageIds: readonly string[], transitions: readonly Transition[]): readonly number[][] {
  const states = [...stageIds, WON, LOST];
  const weights = stageIds.map((_, stage) =>
    states.map((state, place) => {
      const isForward = place === (stage + 1 < stageIds.length ? stage + 1 : stageIds.length);
      return isForward || state === LOST ? 0.5 : 0;
    }),
  );
  for (const { from, to, count } of transitions) {
    const [row, place] = [weights[stageIds.indexOf(from)], states.indexOf(to)];
    if (row?.[place] !== undefined) row[place] += count;
  }
  return weights;
}

/** The chance to be won in the end from each stage, where a row says with which chances it goes on to the stages, to won and to lost: w = Qw + r. */
function chancesOf(rows: readonly (readonly number[])[]): readonly number[] {
  const size = rows.length;
  const system = rows.map((row, stage) => [
    ...row.slice(0, size).map((share, place) => (place === stage ? 1 : 0) - share),
    row[size] ?? 0,
  ]);
  // Every row has some chance to be lost, so the diagonal outweighs the rest of its row and no pivot is 0.
  for (const [step, pivot] of system.entries())
    for (const row of system.slice(step + 1)) {
      const factor = (row[step] ?? 0) / (pivot[step] ?? 1);
      if (factor !== 0)
        for (let place = step; place <= size; place += 1)
          row[place] = (row[place] ?? 0) - factor * (pivot[place] ?? 0);
    }
  const chances: number[] = Array.from({ length: size }, () => 0);
  for (const [step, row] of [...system.entries()].reverse()) {
    let rest = row[size] ?? 0;
    for (let place = step + 1; place < size; place += 1) rest -= (row[place] ?? 0) * (chances[place] ?? 0);
    chances[step] = Math.min(Math.max(rest / (row[step] ?? 1), 0), 1);
  }
  return chances;
}

type Group = Readonly<{
  stage: number;
  amounts: readonly number[];
  sum: number;
  squares: number;
}>;

const summed = ({ amounts }: OpenLeads, stage: number): Group => ({
  stage,
  amounts,
  sum: amounts.reduce((sum, amount) => sum + amount, 0),
  squares: amounts.reduce((sum, amount) => sum + amount * amount, 0),
});

/** How many of a group are won, and what they are worth together. */
function outcomeOf(fraction: Fraction, chance: number, { amounts, sum, squares }: Group) {
  const n = amounts.length;
  if (n <= ONE_BY_ONE) {
    let [wins, amount] = [0, 0];
    for (const one of amounts)
      if (fraction() < chance) {
        wins += 1;
        amount += one;
      }
    return { wins, amount };
  }
  // How many are won, and beside it by how much the won ones are worth more or less than as many others: together as if drawn one by one.
  const spread = chance * (1 - chance);
  const wins = chance * n + Math.sqrt(spread * n) * drawNormal(fraction);
  const mean = sum / n;
  const beside = Math.sqrt(Math.max(spread * (squares - n * mean * mean), 0)) * drawNormal(fraction);
  return { wins: Math.min(Math.max(wins, 0), n), amount: Math.min(Math.max(wins * mean + beside, 0), sum) };
}

function expected(values: readonly number[]): Expected {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return {
    mean: values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1),
    low: at(0.1),
    high: at(0.9),
  };
}
