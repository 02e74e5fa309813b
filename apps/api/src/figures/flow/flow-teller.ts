import { Injectable } from '@nestjs/common';
import type { FunnelFlow } from '#contracts';
import { DAY, type Language } from '#conveyor';
import { dateAt, type Days } from '#conveyor/hours';
import { Database, FlowReader, readRosterOf, type FigureFrame } from '#database';
import { WEEKS_WEIGHED } from '#insight';
import { Desks } from '#use-cases';
import { daysAsked, type DaysAsked } from '../days-asked.ts';
import { showFlow } from './show-flow.ts';
import { LEARNED_DAYS } from './show-forecast.ts';
import { cut, weeksTo, wholeOf } from './stretches.ts';

/** Weeks of which it is told whether a stage was the bottleneck. */
const WEEKS = 12;

/** Reads how leads go through a funnel, part by part. */
@Injectable()
export class FlowTeller {
  constructor(
    private readonly flow: FlowReader,
    private readonly database: Database,
    private readonly desks: Desks,
  ) {}

  async tell(
    frame: FigureFrame,
    query: DaysAsked,
    { now, language }: Readonly<{ now: number; language: Language }>,
  ): Promise<FunnelFlow> {
    const today = dateAt(frame.timeZone, now);
    const { days, before } = daysAsked(query, frame.timeZone, now);
    const stageIds = frame.stages.map((stage) => stage.id);
    const weeks = weeksTo(today, WEEKS + WEEKS_WEIGHED - 1, frame.timeZone);
    const [asked, askedBefore, traffic, transitions, open, roster] = await Promise.all([
      this.ofDays(frame, days, today),
      this.ofDays(frame, before, today),
      this.flow.traffic(stageIds, weeks.bounds),
      this.flow.transitions(stageIds, now - LEARNED_DAYS * DAY),
      this.flow.openWorth(stageIds),
      readRosterOf(this.database),
    ]);
    return showFlow(
      {
        frame,
        roster: this.desks.rosterOf(roster),
        asked,
        before: askedBefore,
        weeks: { stretches: weeks, traffic },
        transitions,
        open,
      },
      now,
      language,
    );
  }

  private async ofDays({ stages, timeZone }: FigureFrame, days: Days, today: string) {
    const stageIds = stages.map(({ id }) => id);
    const stretches = cut(days, timeZone, today);
    const { bounds } = stretches;
    const whole = wholeOf(bounds);
    const [from, until] = whole;
    const [cohort, traffic, worth] = await Promise.all([
      this.flow.cohort(stageIds, from, until),
      this.flow.traffic(stageIds, bounds),
      this.flow.worth(stageIds, whole),
    ]);
    return { days, stretches, cohort, traffic, worth };
  }
}
