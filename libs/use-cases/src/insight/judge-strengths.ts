import { Injectable } from '@nestjs/common';
import { WEEK } from '#conveyor';
import { dateAt, dayAfter, dayBegins } from '#conveyor/hours';
import { Database, FigureReader, workOfStagesOf, type FigureFrame, type WorkRow } from '#database';
import type { JudgedStage, StageWork } from '#insight';
import { Thinking } from './thinking.ts';

/** Older work says little of how somebody works now. */
export const JUDGED_WEEKS = 78;

/** Finds out who is strong at the stages of a funnel, and how sure that is. */
@Injectable()
export class JudgeStrengths {
  constructor(
    private readonly database: Database,
    private readonly thinking: Thinking,
  ) {}

  /** One for each stage of the funnel, in their order. */
  async run({ stages, timeZone }: FigureFrame, now: number): Promise<readonly JudgedStage[]> {
    const stageIds = stages.map(({ id }) => id);
    const from = dateAt(timeZone, now - JUDGED_WEEKS * WEEK);
    const until = dayAfter(dateAt(timeZone, now), 1);
    const [rows, passedOn] = await Promise.all([
      // All of its first day, as what was passed on and the leads behind a number have.
      workOfStagesOf(this.database, stageIds, { since: dayBegins(timeZone, from), now }),
      new FigureReader(this.database).passedOn({ stageIds, from, until }),
    ]);
    return this.thinking.run(
      'judgeStages',
      stageIds.map((id) => ({
        work: rows.filter(({ stageId }) => stageId === id).map(workOf),
        passedOn: passedOn.flatMap(({ stageId, employeeId, ...rest }) =>
          stageId === id && employeeId !== null ? [{ employeeId, ...rest }] : [],
        ),
      })),
    );
  }
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
