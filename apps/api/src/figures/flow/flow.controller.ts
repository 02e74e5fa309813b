import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { FiguresQuery, FunnelFlow, Id } from '#contracts';
import { DAY, type Language } from '#conveyor';
import type { Actor } from '#conveyor/access';
import { dateAt, type Days } from '#conveyor/hours';
import { Database, FigureReader, FlowReader, readRosterOf, type FigureFrame } from '#database';
import { WEEKS_WEIGHED } from '#insight';
import type { Clock } from '#platform';
import { CLOCK, Desks } from '#use-cases';
import { ActorOf } from '../../http/admitted.ts';
import { Answers } from '../../http/answers.decorator.ts';
import { found } from '../../http/found.ts';
import { LanguageOf } from '../../http/language.decorator.ts';
import { Needs } from '../../http/needs.decorator.ts';
import { daysAsked } from '../days-asked.ts';
import { mustSeeAll } from '../whose-figures.ts';
import { showFlow } from './show-flow.ts';
import { LEARNED_DAYS } from './show-forecast.ts';
import { cut, weeksTo, wholeOf } from './stretches.ts';

/** Weeks of which it is told whether a stage was the bottleneck. */
const WEEKS = 12;

/** How leads go through a funnel. */
@ApiTags('funnels')
@Controller('funnels/:id/flow')
export class FlowController {
  constructor(
    private readonly figures: FigureReader,
    private readonly flow: FlowReader,
    private readonly database: Database,
    private readonly desks: Desks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Needs('leads.read')
  @ApiOperation({
    summary:
      'How leads go through a funnel: what became of those that came in, what comes and leaves, what is in work, where it is narrowest, what open leads will bring',
    description:
      'For whoever sees all leads of the department. To the moment: what has just been done is counted.',
  })
  @Answers(200, FunnelFlow, 'The flow, each part with the rule by which it is counted')
  async showFlow(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: FiguresQuery }) query: FiguresQuery,
    @ActorOf() actor: Actor,
    @LanguageOf() language: Language,
  ): Promise<FunnelFlow> {
    const frame = found(await this.figures.frame(id), 'funnel', id);
    mustSeeAll(actor, 'leads.read', frame);
    const now = this.clock.now();
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
