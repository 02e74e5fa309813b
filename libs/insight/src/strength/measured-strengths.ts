import { LEAST_VISITS } from './stage-strengths.ts';
import type { JudgedStage } from './judge-stage.ts';

/** What is known of somebody at a stage, short enough to be kept with what was agreed with him and to be written down with each decision. */
export type MeasuredStrength = Readonly<{
  /** The share of the leads that the stage usually gets which he would pass on. */
  mean: number;
  /** One standard deviation of it. */
  deviation: number;
  /** From how many visits it comes, older ones weighing less. */
  visits: number;
  /** Present where people of the stage are not proven to differ: whatever their means, nobody is weaker by them. */
  alike?: true;
}>;

/** A share that moved less than that says the same: it is not written again. */
const EXACT = 1e4;
/** So many of the leads that were passed on must have ended before their share of won ones is told. */
const LEAST_ENDED = 10;

/**
 * Of whom enough is known at a stage, and what. Nobody where the data cannot tell. Where people are not proven to differ what is known of each is told all the same, marked:
 * nobody may be passed over for it, but how far each may be from the others is what is to be learned.
 */
export function measuredStrengths({
  team,
  people,
  draws,
}: JudgedStage): ReadonlyMap<string, MeasuredStrength> {
  const measured = new Map<string, MeasuredStrength>();
  if (!team) return measured;
  for (const { facts, strength } of people) {
    const chances = draws.find(({ employeeId }) => employeeId === facts.employeeId)?.chances;
    if (!strength || !chances || chances.length === 0 || strength.visits < LEAST_VISITS) continue;
    measured.set(facts.employeeId, {
      ...spreadOf(chances),
      visits: Math.floor(strength.visits),
      ...(team.differ ? {} : { alike: true }),
    });
  }
  return measured;
}

/** Which share of the leads that were passed on from a stage was won in the end, of those that have ended; null: too few have. */
export function winShareOf({ people }: Pick<JudgedStage, 'people'>): number | null {
  const won = people.reduce((sum, { facts }) => sum + facts.passedOn.won, 0);
  const ended = people.reduce((sum, { facts }) => sum + facts.passedOn.lost, won);
  return ended < LEAST_ENDED ? null : rounded(won / ended);
}

function spreadOf(chances: Float64Array): Readonly<{ mean: number; deviation: number }> {
  const mean = chances.reduce((sum, one) => sum + one, 0) / chances.length;
  const variance = chances.reduce((sum, one) => sum + (one - mean) ** 2, 0) / chances.length;
  return { mean: rounded(mean), deviation: rounded(Math.sqrt(variance)) };
}

function rounded(share: number): number {
  return Math.round(share * EXACT) / EXACT;
}
