import { learnNothing, stepByBroyden, stepsIn, type Steps } from './broyden.ts';
import type { Crew } from './crews-of-line.ts';
import type { LineModel, Rates } from './line-model.ts';

/** Where a flow is reckoned: made once for a model, written over by each line and each state of knowledge, so that reckoning thousands of them makes no rubbish. */
export type FlowSpace = Readonly<{
  model: LineModel;
  /** Leads that come to each stage; what stands there before is where settling begins, with the steps that were learned. */
  arriving: Float64Array;
  /** By how much more or fewer leads come than were reckoned with. */
  away: Float64Array;
  best: Float64Array;
  steps: Steps;
  /** For each stage, visits in the order of its crew. */
  bySpecialists: readonly Float64Array[];
  byReserves: readonly Float64Array[];
  served: Float64Array;
  forward: Float64Array;
  wanted: Float64Array;
  spare: Float64Array;
}>;

/** Room for the flows of a model, with as many leads as come from outside. */
export function flowSpace(model: LineModel): FlowSpace {
  const [stages, people] = [model.inflow.length, model.hours.length];
  const row = (): Float64Array => new Float64Array(stages);
  const visits = (): readonly Float64Array[] => model.inflow.map(() => new Float64Array(people));
  return {
    model,
    arriving: Float64Array.from(model.inflow),
    away: row(),
    best: row(),
    steps: stepsIn(stages),
    bySpecialists: visits(),
    byReserves: visits(),
    served: row(),
    forward: row(),
    wanted: new Float64Array(people),
    spare: new Float64Array(people),
  };
}

const MOST_ROUNDS = 150;
/** What was learned of another flow is forgotten then, as it does not help. */
const NEW_ROUND = 20;
/** From then on it goes round in small steps. */
const CAREFUL_ROUND = 50;
const CLOSE = 1e-5;
const LEAST_HOURS = 1e-6;

/**
 * Goes round until as many leads come to each stage as the stages beside it hand over, and gives how many are won. Steps learn from each round how help given at one
 * stage is missing at another; where that does not settle, they go on ever smaller from the best that was seen.
 */
export function settleFlow(space: FlowSpace, rates: Rates, crews: readonly Crew[]): number {
  const { arriving, away, best, steps } = space;
  let least = Infinity;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const reached = goRound(space, rates, crews);
    if (reached <= CLOSE) break;
    if (reached < least) {
      least = reached;
      best.set(arriving);
    }
    if (round === NEW_ROUND) learnNothing(steps.inverse, arriving.length);
    if (round < CAREFUL_ROUND) stepByBroyden(steps, arriving, away, round === 0 || round === NEW_ROUND);
    else if (round === CAREFUL_ROUND) arriving.set(best);
    else stepBy(space, 1 / (2 + (round - CAREFUL_ROUND) / 8));
  }
  return space.forward.at(-1) ?? 0;
}

/** Begins anew, as if no flow had been reckoned here. */
export function beginAnew({ model, arriving, steps }: FlowSpace): void {
  arriving.set(model.inflow);
  learnNothing(steps.inverse, arriving.length);
}

function stepBy({ arriving, away }: FlowSpace, step: number): void {
  for (let stage = 0; stage < arriving.length; stage += 1)
    arriving[stage] = (arriving[stage] ?? 0) + step * (away[stage] ?? 0);
}

/** One round: who serves what comes, and what comes then; gives how far the two are apart, as a share of the stage with most. */
function goRound(space: FlowSpace, rates: Rates, crews: readonly Crew[]): number {
  const { model, arriving, away, served, forward } = space;
  serve(space, rates, crews);
  let [most, furthest] = [1, 0];
  for (let stage = 0; stage < arriving.length; stage += 1) {
    const stayed = (served[stage + 1] ?? 0) - (forward[stage + 1] ?? 0);
    const comes =
      (model.inflow[stage] ?? 0) +
      (forward[stage - 1] ?? 0) +
      Math.max(stayed, 0) * (model.sentBack[stage + 1] ?? 0);
    away[stage] = comes - (arriving[stage] ?? 0);
    most = Math.max(most, comes);
    furthest = Math.max(furthest, Math.abs(away[stage] ?? 0));
  }
  return furthest / most;
}

function serve(space: FlowSpace, rates: Rates, crews: readonly Crew[]): void {
  const { model, arriving, bySpecialists, byReserves, served, forward, wanted, spare } = space;
  wanted.fill(0);
  for (let stage = 0; stage < crews.length; stage += 1) {
    const { specialists, shares } = crews[stage] ?? NOBODY;
    const [visits, hours] = [bySpecialists[stage] ?? NOTHING, rates.hours[stage] ?? NOTHING];
    const comes = arriving[stage] ?? 0;
    for (let place = 0; place < specialists.length; place += 1) {
      const person = specialists[place] ?? 0;
      const count = comes * (shares[place] ?? 0);
      visits[place] = count;
      wanted[person] = (wanted[person] ?? 0) + count * hoursAt(hours, person);
    }
  }
  for (let person = 0; person < wanted.length; person += 1) {
    const [own, asked] = [model.hours[person] ?? 0, wanted[person] ?? 0];
    const scale = asked > own ? own / asked : 1;
    wanted[person] = scale;
    spare[person] = own - asked * scale;
  }
  for (let stage = crews.length - 1; stage >= 0; stage -= 1) {
    const { specialists, reserves } = crews[stage] ?? NOBODY;
    const [first, then] = [bySpecialists[stage] ?? NOTHING, byReserves[stage] ?? NOTHING];
    const [hours, chances] = [rates.hours[stage] ?? NOTHING, rates.chances[stage] ?? NOTHING];
    let [sum, ahead] = [0, 0];
    for (let place = 0; place < specialists.length; place += 1) {
      const person = specialists[place] ?? 0;
      const count = (first[place] ?? 0) * (wanted[person] ?? 0);
      first[place] = count;
      sum += count;
    }
    const [comes, time] = [arriving[stage] ?? 0, { hours, spare }];
    if (comes - sum > 1e-9) sum += help(first, specialists, comes - sum, time);
    then.fill(0, 0, reserves.length);
    if (comes - sum > 1e-9) sum += help(then, reserves, comes - sum, time);
    for (let place = 0; place < specialists.length; place += 1)
      ahead += (first[place] ?? 0) * (chances[specialists[place] ?? 0] ?? 0);
    for (let place = 0; place < reserves.length; place += 1)
      ahead += (then[place] ?? 0) * (chances[reserves[place] ?? 0] ?? 0);
    served[stage] = sum;
    forward[stage] = ahead;
  }
}

/** Gives what is left to those who have time, each as much of it as he has; gives how much they take. */
function help(
  visits: Float64Array,
  people: Int32Array,
  left: number,
  { hours, spare }: Readonly<{ hours: Float64Array; spare: Float64Array }>,
): number {
  let able = 0;
  for (let place = 0; place < people.length; place += 1) {
    const person = people[place] ?? 0;
    able += timeOf(spare, person) / hoursAt(hours, person);
  }
  if (able <= 1e-12) return 0;
  const share = Math.min(1, left / able);
  for (let place = 0; place < people.length; place += 1) {
    const person = people[place] ?? 0;
    const time = timeOf(spare, person) * share;
    visits[place] = (visits[place] ?? 0) + time / hoursAt(hours, person);
    spare[person] = (spare[person] ?? 0) - time;
  }
  return able * share;
}

function hoursAt(hours: Float64Array, person: number): number {
  const own = hours[person] ?? 1;
  return own > LEAST_HOURS ? own : LEAST_HOURS;
}

/** Above 0; no `Math.max`, as nothing else is asked as often. */
function timeOf(spare: Float64Array, person: number): number {
  const own = spare[person] ?? 0;
  return own > 0 ? own : 0;
}

const NOTHING = new Float64Array();
const NOBODY: Crew = { specialists: new Int32Array(), shares: NOTHING, reserves: new Int32Array() };
