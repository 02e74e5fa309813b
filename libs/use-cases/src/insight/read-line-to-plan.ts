import { Injectable } from '@nestjs/common';
import type { PlanWishes } from '#contracts';
import { WEEK, type Roster } from '#conveyor';
import { Database, readRosterOf, type FigureFrame } from '#database';
import { begunAtOf, flowOfStagesOf, heldLeadsOfPeopleOf, peopleOfLineOf } from '#database/insight';
import { grouped } from '../grouped.ts';
import { Desks } from '../moves/desks.ts';
import type { LineToPlan, StageToPlan } from './line-to-plan.ts';
import { readWork } from './read-work.ts';

/** Leads are counted over so many weeks, or as many as there are: what came before says little of what will come. */
const COUNTED_WEEKS = 13;

/** Everything that a plan of a funnel is made of, and what was won there in truth. */
export type LineRead = Readonly<{
  line: LineToPlan;
  /** Everybody with whom it could be planned. */
  employeeIds: readonly string[];
  /** Since when the funnel is known, epoch milliseconds; null: no lead has come. */
  begunAt: number | null;
  /** Leads that were won in the time in which leads are counted. */
  won: number;
}>;

/** Reads what is known of a line. */
@Injectable()
export class ReadLineToPlan {
  constructor(
    private readonly database: Database,
    private readonly desks: Desks,
  ) {}

  /** By the stages in use of a funnel, and by whoever may work there. */
  async run(frame: FigureFrame, wishes: PlanWishes, now: number): Promise<LineRead> {
    const { timeZone } = frame;
    const stages = frame.stages.filter(({ isArchived }) => !isArchived);
    const stageIds = stages.map(({ id }) => id);
    const [people, begunAt, roster] = await Promise.all([
      peopleOfLineOf(this.database, stageIds),
      begunAtOf(this.database, stageIds),
      readRosterOf(this.database),
    ]);
    const employeeIds = people.map(({ id }) => id).filter((id) => !wishes.leftOut.includes(id));
    const since = Math.max(now - COUNTED_WEEKS * WEEK, begunAt ?? now);
    const [work, flow, held] = await Promise.all([
      readWork(this.database, { stages, timeZone }, now),
      flowOfStagesOf(this.database, stageIds, { since, now }),
      heldLeadsOfPeopleOf(this.database, employeeIds, since),
    ]);
    const { terms, workers } = this.desks.rosterOf(roster);
    const heldOf = grouped(held, ({ employeeId }) => employeeId);
    return {
      employeeIds: people.map(({ id }) => id),
      begunAt,
      won: flow.reduce((sum, { won }) => sum + won, 0),
      line: {
        stages: stages.map(({ id, name }, place): StageToPlan => {
          const { came = 0, lost = 0, returned = 0 } = flow.find(({ stageId }) => stageId === id) ?? {};
          const { work: visits, passedOn } = work[place] ?? { work: [], passedOn: [] };
          return {
            stageId: id,
            name,
            work: visits,
            passedOn,
            came,
            lost,
            returned,
            today: seatsOf(terms, id),
          };
        }),
        people: employeeIds.map((employeeId) => ({
          employeeId,
          hours: workers.get(employeeId)?.hours ?? null,
          held: heldOf.get(employeeId) ?? [],
        })),
        wishes,
        since,
        now,
      },
    };
  }
}

function seatsOf(terms: Roster['terms'], stageId: string): StageToPlan['today'] {
  return (terms.get(stageId) ?? []).map(({ employeeId, rank, weight }) => ({ employeeId, rank, weight }));
}
