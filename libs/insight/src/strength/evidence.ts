/**
 * What is known of the work at one stage: for each person and kind of lead how many visits ended, and how many of them went forward. Both may be broken
 * numbers, where older visits weigh less.
 */
export type Evidence = Readonly<{
  /** How many people there are; cells name them by their place. */
  people: number;
  /** How many effects of leads there are: one for each source, segment and so on. */
  effects: number;
  /** The kinds of leads, each with the effects that hold for it. */
  mixes: readonly (readonly number[])[];
  cells: readonly EvidenceCell[];
}>;

export type EvidenceCell = Readonly<{ person: number; mix: number; n: number; hits: number }>;

/** How many visits each person has. */
export function visitsOf({ people, cells }: Evidence): Float64Array {
  const visits = new Float64Array(people);
  for (const { person, n } of cells) visits[person] = (visits[person] ?? 0) + n;
  return visits;
}

/** Which share of all visits each kind of lead has. */
export function sharesOf({ mixes, cells }: Evidence): Float64Array {
  const shares = new Float64Array(mixes.length);
  let all = 0;
  for (const { mix, n } of cells) {
    shares[mix] = (shares[mix] ?? 0) + n;
    all += n;
  }
  return shares.map((share) => (all > 0 ? share / all : 1 / mixes.length));
}

/** The chance behind log odds. */
export function chanceOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
