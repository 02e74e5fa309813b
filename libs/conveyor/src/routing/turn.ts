import type { Considered, Decision } from '../decide.ts';
import { sharesAmong } from './scores.ts';
import { isSameTier } from './tier.ts';

/** What the round robin owes each specialist of a stage, in leads; who is not named is owed nothing. */
export type Credits = Readonly<Record<string, number>>;

/** The turn of a stage: how often it has gone on, and what it owes to whom now. */
export type Turn = Readonly<{ number: number; credits: Credits }>;

export const FIRST_TURN: Turn = { number: 0, credits: {} };

/**
 * The turn after a decision; undefined when the decision took none: it was made by a person, by another policy, or
 * nobody got the lead. The smooth weighted round robin of nginx (commit 52327e0627f4, 2012), counted in leads: everybody
 * among whom was chosen is credited with his share of the lead, and who got it pays one. With weights 5, 1, 1 that gives
 * a a b a c a a; of a handful of people nobody is ever two leads off his share. Who could not be chosen stands still. nginx counts in
 * weights, and what one lead is worth in those changes with everybody who comes or goes: of weights 1, 1, 8 the first
 * two would get ten leads in a row once the third has gone home.
 */
export function turnAfter(decision: Decision, { number, credits }: Turn): Turn | undefined {
  const { policy, by, preferred, considered, chosen } = decision;
  if (policy !== 'smooth-weighted-round-robin' || by !== 'policy' || chosen === preferred) return undefined;
  const got = considered.find(({ employeeId }) => employeeId === chosen);
  if (!got) return undefined;
  const asked = considered.filter((one) => one.ruledOut === null && isSameTier(one, got));
  const shareOf = sharesAmong(asked);
  const inherited = inheritance(credits, considered);
  const next: Record<string, number> = {};
  for (const one of considered) {
    const isAsked = one.ruledOut === null && isSameTier(one, got);
    const due = isAsked ? shareOf(one) - (one === got ? 1 : 0) : 0;
    const credit = one.credit + due + inherited;
    if (credit !== 0) next[one.employeeId] = credit;
  }
  return { number: number + 1, credits: next };
}

/**
 * What each gets of what was owed to those who are no specialists any more. They are forgotten, and begin anew when they come
 * back; were the rest not shared, the credits would drift away from 0, where whoever comes new begins.
 */
function inheritance(credits: Credits, considered: readonly Considered[]): number {
  const present = new Set(considered.map(({ employeeId }) => employeeId));
  const left = Object.entries(credits).filter(([employeeId]) => !present.has(employeeId));
  return left.reduce((sum, [, credit]) => sum + credit, 0) / considered.length;
}
