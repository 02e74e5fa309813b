import type { Evidence } from './evidence.ts';

/** Visits at a stage that ended, of one person and one kind of lead in one week. */
export type WorkedVisits = Readonly<{
  employeeId: string;
  /** What sets the lead apart, each as "what: which", as `source: fair`. */
  traits: readonly string[];
  /** How many weeks ago they began. */
  weeksAgo: number;
  ended: number;
  forward: number;
}>;

/** After so many weeks a visit weighs half: people learn, and the market changes. */
export const HALF_LIFE_WEEKS = 39;
/** A trait that fewer leads have is not told apart. */
const LEAST_OF_TRAIT = 20;
/** More kinds of leads than these are told apart by their commonest traits only. */
const MOST_TRAITS = 40;

/** What is known, whose it is, and which traits were taken into account. */
export type WeighedEvidence = Readonly<{
  employeeIds: readonly string[];
  traits: readonly string[];
  evidence: Evidence;
}>;

/**
 * Makes of visits the evidence of a stage. Recent ones weigh more; so many as they are worth together by Kish's formula ("Survey sampling", 1965) count, so
 * that a person whose visits weigh unequally does not seem better known than he is.
 */
export function weighVisits(
  visits: readonly WorkedVisits[],
  halfLifeWeeks = HALF_LIFE_WEEKS,
): WeighedEvidence {
  const traits = traitsOf(visits);
  const employeeIds = [...new Set(visits.map(({ employeeId }) => employeeId))].toSorted();
  const [people, effects] = [placesOf(employeeIds), placesOf(traits)];
  const mixes: (readonly number[])[] = [];
  const placeOfMix = new Map<string, number>();
  const cells = new Map<string, Sums>();
  for (const one of visits) {
    const mix = one.traits.flatMap((trait) => effects.get(trait) ?? []).toSorted((a, b) => a - b);
    const name = mix.join();
    const place = placeOfMix.get(name) ?? mixes.push(mix) - 1;
    placeOfMix.set(name, place);
    const person = people.get(one.employeeId) ?? 0;
    const key = `${person} ${place}`;
    cells.set(key, add(cells.get(key) ?? { person, mix: place, ...NONE }, one, halfLifeWeeks));
  }
  return {
    employeeIds,
    traits,
    evidence: {
      people: employeeIds.length,
      effects: traits.length,
      mixes,
      cells: [...cells.values()].filter(({ weights }) => weights > 0).map(cellOf),
    },
  };
}

/** The visits of each person, by his id. */
export function byPerson<Visit extends Readonly<{ employeeId: string }>>(
  visits: readonly Visit[],
): ReadonlyMap<string, readonly Visit[]> {
  const people = new Map<string, Visit[]>();
  for (const one of visits) {
    const own = people.get(one.employeeId);
    if (own) own.push(one);
    else people.set(one.employeeId, [one]);
  }
  return people;
}

type Sums = Readonly<{ person: number; mix: number; weights: number; squares: number; hits: number }>;

const NONE = { weights: 0, squares: 0, hits: 0 };

function add(sums: Sums, { weeksAgo, ended, forward }: WorkedVisits, halfLifeWeeks: number): Sums {
  const weight = 0.5 ** (Math.max(weeksAgo, 0) / halfLifeWeeks);
  return {
    ...sums,
    weights: sums.weights + weight * ended,
    squares: sums.squares + weight ** 2 * ended,
    hits: sums.hits + weight * forward,
  };
}

function cellOf({ person, mix, weights, squares, hits }: Sums): Evidence['cells'][number] {
  const n = weights ** 2 / squares;
  return { person, mix, n, hits: (hits / weights) * n };
}

/** The commonest traits, by name; a trait that all leads have sets none apart. */
function traitsOf(visits: readonly WorkedVisits[]): readonly string[] {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { traits, ended } of visits) {
    all += ended;
    for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + ended);
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_OF_TRAIT && count < all)
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, MOST_TRAITS)
    .map(([trait]) => trait)
    .toSorted();
}

function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, place) => [name, place]));
}
