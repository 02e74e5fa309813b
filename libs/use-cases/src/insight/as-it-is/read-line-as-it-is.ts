import { Injectable } from '@nestjs/common';
import { PlanWishes } from '#contracts';
import { WEEK } from '#conveyor';
import { Database, readRosterOf, type FigureFrame } from '#database';
import { answersAtStagesOf, arrivalsOfStagesOf, openLeadsAtOf, truthOfStagesOf } from '#database/insight';
import { Desks } from '../../moves/desks.ts';
import { ReadLineToPlan } from '../read-line-to-plan.ts';
import type { LineAsItIs } from './line-as-it-is.ts';

/** What a stage of which the roster knows nothing would do. */
const USUAL = { policy: 'weighted-least-loaded', availability: 'next_opening' } as const;

/** Reads a line as it is, with all that it takes to let it run. */
@Injectable()
export class ReadLineAsItIs {
  constructor(
    private readonly database: Database,
    private readonly desks: Desks,
    private readonly readLineToPlan: ReadLineToPlan,
  ) {}

  /** By the stages in use of a funnel, and by whoever may work there and is not left out. */
  async run(frame: FigureFrame, now: number, wishes: PlanWishes = PlanWishes.parse({})): Promise<LineAsItIs> {
    const read = await this.readLineToPlan.run(frame, wishes, now);
    const { stages, people, since } = read.line;
    const stageIds = stages.map(({ stageId }) => stageId);
    const weeks = Math.max(Math.floor((now - since) / WEEK), 1);
    const between = { since: now - weeks * WEEK, now };
    const [roster, arrivals, answers, openNow, openThen, truth] = await Promise.all([
      readRosterOf(this.database),
      arrivalsOfStagesOf(this.database, stageIds, between),
      answersAtStagesOf(this.database, stageIds, between),
      openLeadsAtOf(this.database, stageIds, now),
      openLeadsAtOf(this.database, stageIds, between.since),
      truthOfStagesOf(this.database, stageIds, between),
    ]);
    const { terms, workers, stages: stagesOf } = this.desks.rosterOf(roster);
    const settings = new Map((stagesOf.get(frame.funnel.id) ?? []).map((stage) => [stage.id, stage]));
    const seats = stageIds.map((id) => terms.get(id) ?? []);
    return {
      read,
      seats,
      routing: stageIds.map((id, place) => {
        const { policy, availability } = settings.get(id) ?? USUAL;
        const strengthOf = new Map(seats[place]?.map((one) => [one.employeeId, one.strength]));
        const strengths = people.map(({ employeeId }) => strengthOf.get(employeeId) ?? null);
        return { policy, availability, strengths };
      }),
      capacities: people.map(({ employeeId }) => workers.get(employeeId)?.capacity ?? null),
      arrivals,
      answers,
      weeks,
      open: { now: openNow, before: openThen },
      truth,
    };
  }
}
