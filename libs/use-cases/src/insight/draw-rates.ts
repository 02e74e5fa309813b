import { drawWorkTimes, meanLog, type JudgedStage, type LoggedTimes, type Rates } from '#insight';
import { seededFractions } from '#platform';
import type { LineToPlan } from './line-to-plan.ts';

const DRAWS = 400;
const SEED = 2;

/** What is held possible of people, draw by draw: by the first ones a line is chosen, by the others it is judged. */
export type DrawnRates = Readonly<{ choosing: readonly Rates[]; judging: readonly Rates[] }>;

/**
 * How often leads go forward with each person at each stage, and how many hours a visit takes him. Where nothing was ever lost at a stage it is taken that everything goes
 * forward there.
 */
export function drawRates(
  { people }: LineToPlan,
  judged: readonly JudgedStage[],
  logged: readonly (readonly LoggedTimes[])[],
): DrawnRates {
  const fraction = seededFractions(SEED);
  // A stage of which nothing is known takes as long as the others.
  const usual = meanLog(logged.flat()) ?? 0;
  const hours = logged.map((times) => drawWorkTimes(times, fraction, { draws: 2 * DRAWS, usual }).hours);
  const known = judged.map(({ draws }) => new Map(draws.map((one) => [one.employeeId, one])));
  const ratesOf = (which: 'chances' | 'judging', first: number): readonly Rates[] =>
    Array.from({ length: DRAWS }, (_, draw): Rates => ({
      chances: known.map((row) =>
        Float64Array.from(people, ({ employeeId }) => row.get(employeeId)?.[which][first + draw] ?? 1),
      ),
      hours: hours.map((row) => Float64Array.from(row, (own) => own[first + draw] ?? 1)),
    }));
  return { choosing: ratesOf('chances', 0), judging: ratesOf('judging', DRAWS) };
}
