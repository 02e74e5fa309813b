import { FlowReader, happenedLossesOf, happenedOf, type Database } from '#database';
import { forecast } from '#insight';
import { seededFractions } from '#platform';
import { median, printTable } from '../support/report.ts';

const DAY = 86_400_000;

/** How soon the flow of a funnel is there, question by question: nothing of it is kept, all is asked of the visits. */
export async function measureFlow(
  database: Database,
  stageIds: readonly string[],
  rounds: number,
): Promise<void> {
  const reader = new FlowReader(database);
  const scope = { stageIds };
  const now = Date.now();
  const days = (count: number, step: number): readonly number[] =>
    Array.from({ length: count / step + 1 }, (_, index) => now - (count - index * step) * DAY);
  const aWeek = { from: now - 14 * DAY, until: now - 7 * DAY };
  const [transitions, open] = [
    await reader.transitions(scope, now - 180 * DAY),
    await reader.openWorth(scope),
  ];
  const questions: readonly (readonly [what: string, ask: () => Promise<unknown> | object])[] = [
    ['cohort of 30 days', () => reader.cohort(scope, now - 30 * DAY, now)],
    ['cohort of a year', () => reader.cohort(scope, now - 365 * DAY, now)],
    ['traffic of 30 days, day by day', () => reader.traffic(scope, days(30, 1))],
    ['traffic of 15 weeks', () => reader.traffic(scope, days(105, 7))],
    ['traffic of a year, month by month', () => reader.traffic(scope, days(360, 30))],
    ['worth of 30 days', () => reader.worth(scope, days(30, 30))],
    ['transitions of 180 days', () => reader.transitions(scope, now - 180 * DAY)],
    ['worth of what is open', () => reader.openWorth(scope)],
    ['forecast of what is open', () => forecast(stageIds, transitions, open, seededFractions(1))],
    ['report: what happened in a week', () => happenedOf(database, stageIds, aWeek)],
    ['report: why leads were lost in it', () => happenedLossesOf(database, stageIds, aWeek)],
    ['who has what now', () => reader.standing(scope, now)],
  ];
  const rows = [];
  for (const [what, ask] of questions) {
    const taken: number[] = [];
    for (let round = 0; round < rounds + 1; round += 1) {
      const begun = performance.now();
      await ask();
      taken.push(performance.now() - begun);
    }
    // The first of a kind is planned.
    rows.push([what, median(taken.slice(1)).toFixed(0)]);
  }
  printTable(['asked of the visits', 'ms'], rows);
}
