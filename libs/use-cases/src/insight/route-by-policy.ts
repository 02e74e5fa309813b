import {
  decide,
  FIRST_TURN,
  givesLeads,
  HOUR,
  turnAfter,
  whoGets,
  type AvailabilityRule,
  type Candidate,
  type Policy,
  type Strength,
  type Turn,
} from '#conveyor';
import type { Fraction, Route, RouteCandidate } from '#insight';

/** How a stage of a simulated line finds the specialist for a lead. */
export type StageRouting = Readonly<{
  policy: Policy;
  availability: AvailabilityRule;
  /** What was measured of each person of the line at this stage; null: nothing. */
  strengths: readonly (Strength | null)[];
}>;

/** What people do who are given no leads: whoever is at work and has least on his desk takes one, as long as he has a seat for it. */
const TAKEN = { policy: 'weighted-least-loaded', availability: 'at_work' } as const;

/**
 * The product's own routing for a simulated line: it asks {@link decide}, and goes on with the turns of the round robin. Lots are drawn by seeds that follow from
 * chance and from the lead, so that the same chance gives the same leads to the same people, also in a line that is otherwise in something else.
 */
export function routeByPolicy(stages: readonly StageRouting[], fraction: Fraction): Route {
  const run = Math.floor(fraction() * 2 ** 32).toString(36);
  const turns = stages.map(() => FIRST_TURN);
  return ({ lead, stage, candidates, preferred }) => {
    const routing = stages[stage];
    if (!routing) throw new RangeError(`stage: expected one of ${stages.length} stages; got ${stage}`);
    const { policy, availability } = givesLeads(routing.policy) ? routing : TAKEN;
    const turn = turns[stage] ?? FIRST_TURN;
    const question = {
      stageId: String(stage),
      policy,
      availability,
      candidates: candidates.map((one) => candidateOf(one, routing.strengths[one.person] ?? null, turn)),
      preferred: preferred === null ? null : idOf(preferred),
      learning: null,
      seed: `${run}-${stage}-${lead}`,
    };
    const personOf = (chosen: string | null): number | null =>
      candidates.find(({ person }) => idOf(person) === chosen)?.person ?? null;
    // Only turns need more of a decision than who gets the lead.
    if (policy !== 'smooth-weighted-round-robin') return personOf(whoGets(question));
    const decision = decide(question);
    turns[stage] = turnAfter(decision, turn) ?? turn;
    return personOf(decision.chosen);
  };
}

function candidateOf(one: RouteCandidate, strength: Strength | null, { credits }: Turn): Candidate {
  const employeeId = idOf(one.person);
  return {
    employeeId,
    rank: one.part === 'specialist' ? 'primary' : 'reserve',
    weight: one.weight,
    ramp: 1,
    capacity: one.capacity ?? Infinity,
    load: one.load,
    capacityInAll: one.capacityInAll,
    loadInAll: one.loadInAll,
    active: true,
    barred: one.isBarred ? 'DECLINED' : null,
    absent: null,
    worksNow: one.worksNow,
    opensAt: one.opensAt === null ? null : one.opensAt * HOUR,
    unfit: null,
    knows: one.knewAt === null ? null : { through: 'lead', at: one.knewAt * HOUR },
    strength,
    credit: credits[employeeId] ?? 0,
  };
}

const idOf = (person: number): string => `p${person}`;
