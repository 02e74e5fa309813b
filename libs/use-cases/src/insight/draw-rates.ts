import { drawWorkTimes, type JudgedStage, type LoggedTimes, type Rates } from '#insight';
import { seededFractions } from '#platform';
import type { LineToPlan } from './line-to-plan.ts';

const DRAWS = 400;
const SEED = 2;

/**
 * What is held possible of people at each stage: how often leads go forward, and how many hours a visit takes. Where nothing was ever lost at a stage it is taken that
 * everything goes forward there.
 */
export function drawRates(
  { people }: LineToPlan,
  judged: readonly JudgedStage[],
  logged: readonly (readonly LoggedTimes[])[],
): readonly Rates[] {
  const fraction = seededFractions(SEED);
  const hours = logged.map((times) => drawWorkTimes(times, fraction, DRAWS).hours);
  const chances = judged.map(({ draws }) => {
    const known = new Map(draws.map((one) => [one.employeeId, one.chances]));
    return people.map(({ employeeId }) => known.get(employeeId));
  });
  return Array.from({ length: DRAWS }, (_, draw): Rates => ({
    chances: chances.map((row) => Float64Array.from(row, (own) => own?.[draw] ?? 1)),
    hours: hours.map((row) => Float64Array.from(row, (own) => own[draw] ?? 1)),
  }));
}
