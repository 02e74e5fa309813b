import { WEEK } from '#conveyor';
import { dateAt, dayAfter, dayBegins } from '#conveyor/hours';
import { FigureReader, type Database, type FigureFrame } from '#database';
import { workOfStagesOf, type WorkRow } from '#database/insight';
import type { StageWork } from '#insight';
import type { StageToJudge } from '#insight';

/** Older work says little of how somebody works now. */
export const JUDGED_WEEKS = 78;

/** Everything by which it is judged who is strong at the stages of a funnel, one for each stage. */
export async function readWork(
  database: Database,
  { stages, timeZone }: Pick<FigureFrame, 'stages' | 'timeZone'>,
  now: number,
): Promise<readonly StageToJudge[]> {
  const stageIds = stages.map(({ id }) => id);
  const from = dateAt(timeZone, now - JUDGED_WEEKS * WEEK);
  const until = dayAfter(dateAt(timeZone, now), 1);
  const [rows, passedOn] = await Promise.all([
    // All of its first day, as what was passed on and the leads behind a number have.
    workOfStagesOf(database, stageIds, { since: dayBegins(timeZone, from), now }),
    new FigureReader(database).passedOn({ stageIds, from, until }),
  ]);
  return stageIds.map((id) => ({
    work: rows.filter(({ stageId }) => stageId === id).map(workOf),
    passedOn: passedOn.flatMap(({ stageId, employeeId, ...rest }) =>
      stageId === id && employeeId !== null ? [{ employeeId, ...rest }] : [],
    ),
  }));
}

function workOf({ source, segment, digits, quarter, ...work }: WorkRow): StageWork {
  const { employeeId, workedBefore, weeksAgo, ended, forward, open, brief } = work;
  const traits = [
    ...(source === null ? [] : [`source: ${source}`]),
    ...(segment === null ? [] : [`segment: ${segment}`]),
    ...(digits === null ? [] : [`digits: ${digits}`]),
    `quarter: ${quarter}`,
  ];
  return { employeeId, traits, weeksAgo, ended, forward, open, brief, workedBefore };
}
