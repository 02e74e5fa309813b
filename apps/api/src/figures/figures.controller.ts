import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { FiguresQuery, FunnelFigures, Id } from '#contracts';
import type { Language } from '#conveyor';
import { sightOf, type Actor } from '#conveyor/access';
import { dayAfter } from '#conveyor/hours';
import { FigureReader } from '#database';
import { spansOf } from '#insight';
import type { Clock } from '#platform';
import { CLOCK } from '#use-cases';
import { ActorOf } from '../http/admitted.ts';
import { Answers } from '../http/answers.decorator.ts';
import { found } from '../http/found.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { daysAsked } from './days-asked.ts';
import { showFigures } from './show-figures.ts';

/** What became of the visits to the stages of a funnel. */
@ApiTags('funnels')
@Controller('funnels/:id/figures')
export class FiguresController {
  constructor(
    private readonly reader: FigureReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Needs('leads.read')
  @ApiOperation({
    summary:
      'The figures of a funnel by stage and employee: what became of the visits that were entered in a period',
    description:
      'Whoever sees the leads of the department sees all of it, anybody else what he did himself. To the moment: what has just been done is counted.',
  })
  @Answers(200, FunnelFigures, 'The figures, with the rule by which they are counted')
  async showFigures(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: FiguresQuery }) query: FiguresQuery,
    @ActorOf() actor: Actor,
    @LanguageOf() language: Language,
  ): Promise<FunnelFigures> {
    const sight = sightOf(actor, 'leads.read');
    const frame = found(await this.reader.frame(id), 'funnel', id);
    const { days, before } = daysAsked(query, frame.timeZone, this.clock.now());
    const seesAll = sight === null || sight.departmentIds.includes(frame.departmentId);
    const scope = {
      stageIds: frame.stages.map((stage) => stage.id),
      from: days.from,
      until: dayAfter(days.until, 1),
    };
    const spans = spansOf(scope.from, scope.until);
    const [figures, visitTimes, stayTimes, losses] = await Promise.all([
      this.reader.figures(scope, spans),
      this.reader.times(scope, spans, 'visit'),
      this.reader.times(scope, spans, 'stay'),
      this.reader.losses(scope, spans),
    ]);
    const ownOf = seesAll ? null : sight.employeeId;
    return showFigures(frame, { figures, visitTimes, stayTimes, losses }, { days, before, ownOf, language });
  }
}
