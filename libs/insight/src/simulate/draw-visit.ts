import { drawLogNormal, drawNormalAbove, type Fraction } from '../chance.ts';
import type { VisitEnd } from './happening.ts';
import type { LogNormal, SimulatedTerms } from './line-to-simulate.ts';

const FAR_OUT = 1e6;

/** How many hours of work a visit takes somebody. */
export function drawWork(fraction: Fraction, { work: { mean, deviation } }: SimulatedTerms): number {
  return drawLogNormal(fraction, { level: Math.log(mean) - deviation ** 2 / 2, deviation });
}

/** How long the customer takes, of whom it is known that he has taken so many hours already. */
export function drawPace(fraction: Fraction, pace: LogNormal, taken = 0): number {
  if (taken <= 0) return drawLogNormal(fraction, pace);
  const { level, deviation } = pace;
  const bound = (Math.log(taken) - level) / deviation;
  // So far out there is nothing to draw: all customers take as long, or a little longer than until now.
  if (!(bound < FAR_OUT)) return Math.max(Math.exp(level), taken);
  return Math.exp(level + deviation * drawNormalAbove(fraction, bound));
}

/** How a visit ends. */
export function drawEnd(
  fraction: Fraction,
  {
    chance,
    sentBack,
    isFirst,
    isLast,
  }: Readonly<{ chance: number; sentBack: number; isFirst: boolean; isLast: boolean }>,
): VisitEnd {
  if (fraction() < chance) return isLast ? 'won' : 'forward';
  return fraction() < sentBack && !isFirst ? 'sent back' : 'lost';
}
