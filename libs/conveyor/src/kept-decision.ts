import type { Considered, Decision } from './decide.ts';

type Field = Exclude<keyof Considered, 'employeeId'>;

/**
 * What can be usual among candidates: all that is known of one but who he is. Each is read by a function of its own, because
 * one that reads whatever it is told to costs five times as much, and this is done for everybody with every move.
 */
const READ: { readonly [Name in Field]: (one: Considered) => Considered[Name] } = {
  rank: (one) => one.rank,
  weight: (one) => one.weight,
  ramp: (one) => one.ramp,
  capacity: (one) => one.capacity,
  load: (one) => one.load,
  capacityInAll: (one) => one.capacityInAll,
  loadInAll: (one) => one.loadInAll,
  active: (one) => one.active,
  barred: (one) => one.barred,
  absent: (one) => one.absent,
  worksNow: (one) => one.worksNow,
  opensAt: (one) => one.opensAt,
  unfit: (one) => one.unfit,
  knows: (one) => one.knows,
  strength: (one) => one.strength,
  credit: (one) => one.credit,
  ruledOut: (one) => one.ruledOut,
  score: (one) => one.score,
  chance: (one) => one.chance,
};

const FIELDS: readonly Readonly<{ field: string; read: (one: Considered) => unknown }>[] = Object.entries(
  READ,
).map(([field, read]) => ({ field, read }));

/** What is so of more than half of the candidates, field by field; of less, it may be of anybody. */
type UsualCandidate = Pick<Considered, Field>;

/** A candidate as he is kept: who he is, and what is not usual about him. */
export type KeptCandidate = Pick<Considered, 'employeeId'> & Partial<UsualCandidate>;

/** A decision as it is kept: nothing of it is lost, and of two hundred candidates it takes 20 kB instead of 62. */
export type KeptDecision = Omit<Decision, 'considered'> &
  Readonly<{
    /** Null when nobody was considered. */
    usual: UsualCandidate | null;
    considered: readonly KeptCandidate[];
  }>;

/** The decision with what its candidates have in common written once. */
export function keptDecision(decision: Decision): KeptDecision {
  const { considered } = decision;
  const [first] = considered;
  if (!first) return { ...decision, usual: null, considered: [] };
  const values = FIELDS.map(({ read }) => mostOften(read, first, considered));
  const usual = Object.fromEntries(
    FIELDS.map(({ field }, place) => [field, values[place]]),
  ) as UsualCandidate;
  return { ...decision, usual, considered: considered.map((one) => unusual(one, values)) };
}

/** The decision as it was made. */
export function decisionOf({ usual, considered, ...decision }: KeptDecision): Decision {
  if (!usual) return { ...decision, considered: [] };
  return { ...decision, considered: considered.map((one) => ({ ...usual, ...one })) };
}

/** What more than half of them have, if there is such a thing, in one pass: the majority vote of Boyer and Moore (1981). */
function mostOften(
  read: (one: Considered) => unknown,
  first: Considered,
  considered: readonly Considered[],
): unknown {
  let value = read(first);
  let lead = 0;
  for (const one of considered) {
    if (lead === 0) value = read(one);
    lead += read(one) === value ? 1 : -1;
  }
  return value;
}

function unusual(one: Considered, usual: readonly unknown[]): KeptCandidate {
  const kept: Record<string, unknown> = { employeeId: one.employeeId };
  FIELDS.forEach(({ field, read }, place) => {
    const value = read(one);
    if (value !== usual[place]) kept[field] = value;
  });
  return kept as KeptCandidate;
}
