import { decide, type Candidate, type Policy, type Strength } from '#conveyor';
import { aSpecialist } from './a-desk.ts';

/** What somebody did at a stage: how many leads he had, and how many of them he passed on. */
export type Done = Readonly<{ leads: number; passedOn: number }>;

/** A stage whose people are known, because they were made so. */
export type KnownStage = Readonly<{
  /** The share of leads that each passes on in truth. */
  truth: readonly number[];
  leadsAWeek: number;
  weeks: number;
  policy: Policy;
  /** Won leads a month of four weeks; null: it does not learn. */
  budget: number | null;
  /** What is known of each after what was done; made anew once a week. */
  judge: (done: readonly Done[]) => readonly (Strength | null)[];
  fraction: () => number;
}>;

/** Week by week: how many leads fewer were passed on than by the best alone, and how many that was said to cost. */
export type Regret = Readonly<{ regret: readonly number[]; spent: readonly number[] }>;

const WEEKS_A_MONTH = 4;

/** Lets leads come to the stage one after the other, each decided as a move decides it. What was spent is known at once. */
export function letLearn({ truth, leadsAWeek, weeks, policy, budget, judge, fraction }: KnownStage): Regret {
  const best = Math.max(...truth);
  const done = truth.map(() => ({ leads: 0, passedOn: 0 }));
  const [regret, spent]: [number[], number[]] = [[], []];
  let ofMonth = 0;
  for (let week = 0; week < weeks; week += 1) {
    if (week % WEEKS_A_MONTH === 0) ofMonth = 0;
    const strengths = judge(done);
    const loads = truth.map(() => 0);
    let [lost, cost] = [0, 0];
    for (let lead = 0; lead < leadsAWeek; lead += 1) {
      const decision = decide({
        stageId: 'stage-2',
        policy,
        availability: 'at_work',
        candidates: strengths.map((strength, person) => personAt(person, strength, loads[person] ?? 0)),
        preferred: null,
        learning: budget === null ? null : { budget, spent: ofMonth, winShare: null },
        seed: `${fraction()}`,
      });
      const person = Number(decision.chosen);
      const had = done[person];
      if (!had) throw new RangeError('nobody got the lead');
      loads[person] = (loads[person] ?? 0) + 1;
      had.leads += 1;
      had.passedOn += fraction() < (truth[person] ?? 0) ? 1 : 0;
      lost += best - (truth[person] ?? 0);
      cost += decision.cost ?? 0;
      ofMonth += decision.cost ?? 0;
    }
    regret.push(lost);
    spent.push(cost);
  }
  return { regret, spent };
}

function personAt(person: number, strength: Strength | null, load: number): Candidate {
  return aSpecialist(String(person), { strength, load, capacity: 1e9 });
}
