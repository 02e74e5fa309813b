import type { KeptFigures } from '#contracts';
import type { WonMoney } from '#database/insight';
import { drawMeans, likelyOf, type WonAtWork } from '#insight';
import { seededFractions } from '#platform';

type PlanMoney = NonNullable<KeptFigures['money']>;

/** Of fewer amounts, of which mostly a few are large, no average is told. */
export const LEAST_AMOUNTS = 20;
const SEED = 4;

/**
 * What leads won a week are in money: each draw of what is won times a draw of what the average amount of a won lead may be, so that both are in the interval. In the middle stands what is expected: mean times mean.
 */
export function planMoney(won: WonAtWork, { amounts, ...counts }: WonMoney): Omit<PlanMoney, 'from'> {
  const told = { ...counts, counted: amounts.length };
  if (amounts.length < LEAST_AMOUNTS) return { ...told, average: null, aWeek: null };
  const means = drawMeans(amounts, won.today.length, seededFractions(SEED));
  const mean = amounts.reduce((sum, one) => sum + one, 0) / amounts.length;
  const inMoney = (leads: Float64Array) => ({
    ...likelyOf(leads.map((one, draw) => one * (means[draw] ?? mean))),
    mean: mean * likelyOf(leads).mean,
  });
  const gains = won.proposed.map((one, draw) => one - (won.today[draw] ?? 0));
  return {
    ...told,
    average: { ...likelyOf(means), mean },
    aWeek: { today: inMoney(won.today), proposed: inMoney(won.proposed), gain: inMoney(gains) },
  };
}
