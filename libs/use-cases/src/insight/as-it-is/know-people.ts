import type { PlanRule, Problem } from '#conveyor';
import type { LoggedTimes, Rates } from '#insight';
import { drawRates } from '../draw-rates.ts';
import { judgeStages } from '../judge-stages.ts';
import { lineTimes, type LineTimes } from '../line-times.ts';
import type { LineToPlan } from '../line-to-plan.ts';
import { whyNoPlan } from '../why-no-plan.ts';

/** How far visits of one person lie apart where nothing is known of it. */
const USUAL_DEVIATION = 0.8;
const LEAST_DEVIATION = 0.1;

/** What is held possible of the people of a line. */
export type KnownPeople = Readonly<{
  /** Hours a week that each has for the line. */
  weekly: readonly number[];
  /** For each stage how far the logarithms of the hours lie apart that visits take one person. */
  deviations: readonly number[];
  /** One draw for each run. */
  rates: readonly Rates[];
}>;

/** Finds out what is held possible of people, or everything for which the data can not answer: the same as of a plan. Takes seconds. */
export function knowPeople({
  line,
  runs,
}: Readonly<{ line: LineToPlan; runs: number }>): Readonly<
  { problems: readonly Problem<PlanRule>[] } | { known: KnownPeople }
> {
  const judged = judgeStages(
    line.stages,
    line.people.map(({ employeeId }) => employeeId),
  );
  const times = lineTimes(line);
  const problems = whyNoPlan(line, judged, times.weekly);
  if (problems.length > 0) return { problems };
  return { known: knownBy(times, drawRates(line, judged, times.logged).judging.slice(0, runs)) };
}

/** What is held possible of people, by their times and these draws. */
export function knownBy({ weekly, logged }: LineTimes, rates: readonly Rates[]): KnownPeople {
  return { weekly, deviations: logged.map(deviationOf), rates };
}

/** The deviation of one's own visits, of all together. */
function deviationOf(people: readonly LoggedTimes[]): number {
  const squares = people.reduce(
    (all, { count, sum, squares: own }) => all + (count > 0 ? own - sum ** 2 / count : 0),
    0,
  );
  const free = people.reduce((all, { count }) => all + Math.max(count - 1, 0), 0);
  return free > 0 ? Math.max(Math.sqrt(Math.max(squares, 0) / free), LEAST_DEVIATION) : USUAL_DEVIATION;
}
