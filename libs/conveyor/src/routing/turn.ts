import type { Considered, Decision } from '../decide.ts';
import { isSameTier } from './scores.ts';

/** What the round robin owes each specialist of a stage, in leads; who is not named is owed nothing. */
export type Credits = Readonly<Record<string, number>>;

/** The turn of a stage: how often it has gone on, and what it owes to whom now. */
export type Turn = Readonly<{ number: number; credits: Credits }>;

export const FIRST_TURN: Turn = { number: 0, credits: {} };

/**
 * The turn after a decision; undefined when the decision took none: it was made by a person, by another policy, or
 * nobody got the lead. The smooth weighted round robin of nginx (commit 52327e0627f4, 2012): everybody among whom was
 * chosen is credited with his weight, and who got the lead pays the sum of all. With weights 5, 1, 1 that gives
 * a a b a c a a: in every window each has his share, give or take one lead. Who could not be chosen stands still.
 */
export function turnAfter(decision: Decision, { number, credits }: Turn): Turn | undefined {
  const { policy, by, preferred, considered, chosen } = decision;
  if (policy !== 'smooth-weighted-round-robin' || by !== 'policy' || chosen === preferred) return undefined;
  const got = considered.find(({ employeeId }) => employeeId === chosen);
  if (!got) return undefined;
  const asked = considered.filter((one) => one.ruledOut === null && isSameTier(one, got));
  const total = asked.reduce((sum, { weight }) => sum + weight, 0);
  const paid = asked.map((one) => [one.employeeId, creditAfter(one, got, total)] as const);
  return { number: number + 1, credits: { ...ofPresent(credits, considered), ...Object.fromEntries(paid) } };
}

function creditAfter(one: Considered, got: Considered, total: number): number {
  return one.credit + one.weight - (one === got ? total : 0);
}

/** Whoever is no specialist any more is forgotten, and begins anew when he comes back. */
function ofPresent(credits: Credits, considered: readonly Considered[]): Credits {
  const present = new Set(considered.map(({ employeeId }) => employeeId));
  return Object.fromEntries(Object.entries(credits).filter(([employeeId]) => present.has(employeeId)));
}
