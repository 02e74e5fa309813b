import { Injectable } from '@nestjs/common';
import type { FiguresQuery, FunnelFlow } from '#contracts';
import { DAY, type Language } from '#conveyor';
import { dateAt } from '#conveyor/hours';
import { Database, FlowReader, readRosterOf, type FigureFrame, type FlowScope } from '#database';
import { WEEKS_WEIGHED } from '#insight';
import { Desks } from '#use-cases';
import { daysAsked } from '../days-asked.ts';
import { narrowedTo, scopeOf } from '../narrowed.ts';
import { showFlow } from './show-flow.ts';
import { LEARNED_DAYS } from './show-forecast.ts';
import { cut, weeksTo, wholeOf, type Stretches } from './stretches.ts';

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
    query: FiguresQuery,
    { now, language }: Readonly<{ now: number; language: Language }>,
  ): Promise<FunnelFlow> {
    const today = dateAt(frame.timeZone, now);
    const { days, before } = daysAsked(query, frame.timeZone, now);
    const narrowed = narrowedTo(frame, query, null);
    const scope = scopeOf(frame, narrowed);
    const weeks = weeksTo(today, WEEKS + WEEKS_WEIGHED - 1, frame.timeZone);
    const [asked, askedBefore, traffic, transitions, open, roster] = await Promise.all([
      this.ofDays(scope, cut(days, frame.timeZone, today)),
      this.ofDays(scope, cut(before, frame.timeZone, today)),
      narrowed.employee ? [] : this.flow.traffic(scope, weeks.bounds),
      // However one employee's leads go on, most of it is the doing of others.
      this.flow.transitions({ ...scope, employeeId: null }, now - LEARNED_DAYS * DAY),
      this.flow.openWorth(scope),
      readRosterOf(this.database),
    ]);
    return showFlow(
      {
        frame,
        narrowed,
        roster: this.desks.rosterOf(roster),
        asked: { ...asked, days },
        before: { ...askedBefore, days: before },
        weeks: { stretches: weeks, traffic },
        transitions,
        open,
      },
      now,
      language,
    );
  }

  private async ofDays(scope: FlowScope, stretches: Stretches) {
    const { bounds } = stretches;
    const whole = wholeOf(bounds);
    const [from, until] = whole;
    const [cohort, traffic, worth] = await Promise.all([
      this.flow.cohort(scope, from, until),
      this.flow.traffic(scope, bounds),
      scope.employeeId ? [] : this.flow.worth(scope, whole),
    ]);
    return { stretches, cohort, traffic, worth };
  }
}
