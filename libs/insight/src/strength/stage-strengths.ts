import type { Fraction } from '../chance.ts';
import { likelyOf, type Likely } from '../likely.ts';
import { drawChances, weighSpreads, type WeighedFit } from './draw-chances.ts';
import { chanceOf, visitsOf, type Evidence } from './evidence.ts';
import { oddsOfMixes } from './logistic-fit.ts';
import { testSpread } from './test-spread.ts';

/** With fewer visits nothing is said of a person. */
export const LEAST_VISITS = 10;
/** How sure it has to be before somebody is called stronger or weaker. */
export const SURE = 0.95;
/** How often chance alone may pass for a difference between people. */
export const CHANCE_ALLOWED = 0.05;
const DRAWS = 1_000;

/** What can be said of one person at a stage against the team. */
export type StrengthVerdict = 'too-little' | 'no-proven-difference' | 'stronger' | 'weaker';

/** What one person's conversion at a stage would be with the leads that the stage usually gets. */
export type Strength = Readonly<{
  /** His visits that ended, newer ones weighing more. */
  visits: number;
  /** As it was seen, whatever leads he had; null without visits. */
  seen: number | null;
  /** What the team would make of the leads that he had. */
  expected: number;
  /** With the leads that the stage usually gets. */
  conversion: Likely;
  /** How likely he is above the team, and the best of it. */
  above: number;
  best: number;
  verdict: StrengthVerdict;
}>;

export type StageStrengths = Readonly<{
  people: readonly Strength[];
  /** The team's conversion, each person with the share of the visits that he had. */
  team: Likely;
  /** How often chance alone lets people differ that much who are all alike. */
  chance: number;
  /** Whether people differ by more than chance, with enough evidence of at least two. */
  differ: boolean;
  /** Which part of the differences that remain with equal leads is luck; null: there are none. */
  luck: number | null;
  /** For each person what his conversion may be, the columns of all belonging together. */
  draws: readonly Float64Array[];
}>;

/**
 * Who is strong at a stage and how sure that is: people are pooled, so that few visits move nobody far from the team, and leads are taken into account, so
 * that easy ones are no merit. Nobody is called stronger or weaker unless people differ at all by more than chance.
 */
export function stageStrengths(evidence: Evidence, fraction: Fraction): StageStrengths {
  const visits = visitsOf(evidence);
  const hits = new Float64Array(evidence.people);
  for (const cell of evidence.cells) hits[cell.person] = (hits[cell.person] ?? 0) + cell.hits;
  const fits = weighSpreads(evidence);
  const draws = drawChances(evidence, fits, DRAWS, fraction);
  const expected = expectedOf(evidence, fits);
  const team = teamOf(draws, visits);
  const best = bestOf(draws, visits);
  const chance = testSpread(evidence, fraction);
  const known = visits.filter((one) => one >= LEAST_VISITS).length;
  const differ = known > 1 && chance < CHANCE_ALLOWED;
  return {
    people: draws.map((row, person): Strength => {
      const n = visits[person] ?? 0;
      const above = shareOf(row, (value, draw) => value > (team[draw] ?? 0));
      return {
        visits: n,
        seen: n > 0 ? (hits[person] ?? 0) / n : null,
        expected: expected[person] ?? 0,
        conversion: likelyOf(row),
        above,
        best: best[person] ?? 0,
        verdict: verdictOf(n, differ, above),
      };
    }),
    team: likelyOf(team),
    chance,
    differ,
    luck: luckOf(visits, hits, expected),
    draws,
  };
}

function verdictOf(visits: number, differ: boolean, above: number): StrengthVerdict {
  if (visits < LEAST_VISITS) return 'too-little';
  if (differ && above >= SURE) return 'stronger';
  return differ && above <= 1 - SURE ? 'weaker' : 'no-proven-difference';
}

/** What an average person would make of the leads of each, by the likeliest spread. */
function expectedOf({ people, mixes, cells }: Evidence, fits: readonly WeighedFit[]): Float64Array {
  const { fit } = fits.reduce((one, other) => (other.weight > one.weight ? other : one));
  const odds = oddsOfMixes(mixes, fit.common);
  const [sums, visits] = [new Float64Array(people), new Float64Array(people)];
  for (const { person, mix, n } of cells) {
    sums[person] = (sums[person] ?? 0) + n * chanceOf(odds[mix] ?? 0);
    visits[person] = (visits[person] ?? 0) + n;
  }
  const usual = chanceOf(fit.common[0] ?? 0);
  return sums.map((sum, person) => {
    const n = visits[person] ?? 0;
    return n > 0 ? sum / n : usual;
  });
}

function teamOf(draws: readonly Float64Array[], visits: Float64Array): Float64Array {
  const all = visits.reduce((sum, one) => sum + one, 0);
  const team = new Float64Array(draws[0]?.length ?? 0);
  for (const [person, row] of draws.entries()) {
    const share = all > 0 ? (visits[person] ?? 0) / all : 1 / draws.length;
    for (const [draw, value] of row.entries()) team[draw] = (team[draw] ?? 0) + share * value;
  }
  return team;
}

/** In which share of the draws each is the best of those of whom enough is known. */
function bestOf(draws: readonly Float64Array[], visits: Float64Array): Float64Array {
  const best = new Float64Array(draws.length);
  const count = draws[0]?.length ?? 0;
  for (let draw = 0; draw < count; draw += 1) {
    let [first, most] = [-1, -1];
    for (const [person, row] of draws.entries())
      if ((visits[person] ?? 0) >= LEAST_VISITS && (row[draw] ?? 0) > most)
        [first, most] = [person, row[draw] ?? 0];
    if (first >= 0) best[first] = (best[first] ?? 0) + 1;
  }
  return best.map((times) => times / count);
}

/**
 * Which part of the variance of what each has over what the team would make of his leads would be there among people who are all alike, by the visits they had: one
 * minus the reliability of classical test theory (Lord and Novick, "Statistical theories of mental test scores", 1968).
 */
function luckOf(visits: Float64Array, hits: Float64Array, expected: Float64Array): number | null {
  const all = visits.reduce((sum, one) => sum + one, 0);
  const over = hits.map((own, person) => own - (visits[person] ?? 0) * (expected[person] ?? 0));
  const mean = over.reduce((sum, one) => sum + one, 0) / Math.max(all, 1);
  let [seen, byChance] = [0, 0];
  for (const [person, n] of visits.entries())
    if (n >= LEAST_VISITS) {
      const chance = expected[person] ?? 0;
      seen += n * ((over[person] ?? 0) / n - mean) ** 2;
      byChance += chance * (1 - chance) * (1 - n / all);
    }
  return seen > 0 ? Math.min(byChance / seen, 1) : null;
}

function shareOf(row: Float64Array, holds: (value: number, place: number) => boolean): number {
  return row.filter(holds).length / Math.max(row.length, 1);
}
