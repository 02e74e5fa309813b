import { plus, type WeeklyRate } from './weekly-rate.ts';

/** A promise that is kept is called adrift by mistake once in so many weeks on average, or more seldom: two years. */
export const FALSE_ALARM_WEEKS = 104;

/** What is looked for: from some week on only this part of it comes. */
const FALLEN_TO = 2 / 3;

/** Whether less comes than before, and since which week, the first of which is 0; null: no week would begin it. */
export type Drift = Readonly<{ isDrifting: boolean; sinceWeek: number | null }>;

/**
 * Whether what comes week by week has fallen below what was promised, by the sum of Shiryaev and Roberts: how much likelier the counts are if a third has been missing since
 * a week than if nothing is, added up over all weeks in which it could have begun. While the promise is kept that sum less the number of weeks is a martingale, so that it takes
 * so many weeks on average to reach a bound, or more (Pollak, "Optimal detection of a change in distribution", Annals of Statistics 13, 1985; Roberts, "A comparison of some control
 * chart procedures", Technometrics 8, 1966). That holds of a promise that is not certain, too: both likelihoods are means over all that it may be, which a gamma
 * distribution has in closed form. Nothing is called adrift as long as more comes than was promised.
 */
export function driftOf(counts: readonly number[], promised: WeeklyRate): Drift {
  const weeks = counts.length;
  const total = counts.reduce(plus, 0);
  const { shape, perWeek } = promised;
  let [sum, likeliest, late, since, lateSince] = [0, Number.NEGATIVE_INFINITY, 0, 0, 0];
  for (let week = weeks - 1; week >= 0; week -= 1) {
    late += counts[week] ?? 0;
    const asLong = week + FALLEN_TO * (weeks - week);
    const log =
      late * Math.log(FALLEN_TO) + (shape + total) * Math.log((perWeek + weeks) / (perWeek + asLong));
    sum += Math.exp(log);
    if (log > likeliest) [likeliest, since, lateSince] = [log, week, late];
  }
  const isLess = weeks > 0 && lateSince / (weeks - since) < shape / perWeek;
  const isDrifting = isLess && sum >= FALSE_ALARM_WEEKS;
  return { isDrifting, sinceWeek: isDrifting ? since : null };
}
