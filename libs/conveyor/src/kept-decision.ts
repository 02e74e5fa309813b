import type { Candidate } from './candidate.ts';
import type { Considered, Decision } from './decide.ts';

/** What is nearly always so of a candidate, and is not written down then. */
const USUAL = {
  capacityInAll: null,
  loadInAll: 0,
  active: true,
  barred: null,
  absent: null,
  worksNow: true,
  unfit: null,
  knows: null,
  strength: null,
  credit: 0,
  ruledOut: null,
} as const satisfies Partial<Considered>;

type Usual = keyof typeof USUAL;

/** A candidate as he is kept: `opensAt` is kept when he does not work now, else it is the moment of the decision. */
export type KeptCandidate = Omit<Considered, Usual | 'opensAt'> &
  Partial<Pick<Considered, Usual | 'opensAt'>>;

/** A decision as it is kept: nothing of it is lost, and of two hundred candidates it takes 25 kB instead of 62. */
export type KeptDecision = Omit<Decision, 'considered'> &
  Readonly<{
    /** The moment of the decision, as far as somebody could work at it. */
    at: number | null;
    considered: readonly KeptCandidate[];
  }>;

/** The decision without what goes without saying. */
export function keptDecision(decision: Decision): KeptDecision {
  const at = decision.considered.find(({ worksNow }) => worksNow)?.opensAt ?? null;
  return { ...decision, at, considered: decision.considered.map((one) => keptCandidate(one, at)) };
}

/** The decision as it was made; a record that leaves nothing out is read as it is. */
export function decisionOf({ at, considered, ...decision }: KeptDecision): Decision {
  return {
    ...decision,
    considered: considered.map((one) => ({ ...USUAL, opensAt: opensAtOf(one, at), ...one })),
  };
}

function opensAtOf({ worksNow = true }: KeptCandidate, at: number | null): Candidate['opensAt'] {
  return worksNow ? at : null;
}

function keptCandidate(one: Considered, at: number | null): KeptCandidate {
  const { employeeId, rank, weight, capacity, load, score } = one;
  const kept: Record<string, unknown> = { employeeId, rank, weight, capacity, load, score };
  for (const key of USUAL_KEYS) if (one[key] !== USUAL[key]) kept[key] = one[key];
  if (one.opensAt !== opensAtOf(one, at)) kept['opensAt'] = one.opensAt;
  return kept as KeptCandidate;
}

const USUAL_KEYS = Object.keys(USUAL) as readonly Usual[];
