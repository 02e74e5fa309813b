import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { FlowVisits, FlowVisitsQuery, Id } from '#contracts';
import type { Language } from '#conveyor';
import type { Actor } from '#conveyor/access';
import { FigureReader, FlowReader } from '#database';
import type { Clock } from '#platform';
import { CLOCK } from '#use-cases';
import { ActorOf } from '../../http/admitted.ts';
import { Answers } from '../../http/answers.decorator.ts';
import { found } from '../../http/found.ts';
import { LanguageOf } from '../../http/language.decorator.ts';
import { Needs } from '../../http/needs.decorator.ts';
import { mustSeeAll } from '../whose-figures.ts';
import { showFlowVisits } from './show-flow-visits.ts';

/** The leads behind the numbers of a funnel's flow. */
@ApiTags('funnels')
@Controller('funnels/:id/flow/visits')
export class FlowVisitsController {
  constructor(
    private readonly figures: FigureReader,
    private readonly flow: FlowReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Needs('leads.read')
  @ApiOperation({
    summary: 'The leads behind a number of a funnel’s flow, each with a visit, counted as the number is',
    description: 'For whoever sees all leads of the department.',
  })
  @Answers(
    200,
    FlowVisits,
    'A page of them, with how many there are: what came last first, of what is open the oldest',
  )
  async listFlowVisits(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: FlowVisitsQuery }) query: FlowVisitsQuery,
    @ActorOf() actor: Actor,
    @LanguageOf() language: Language,
  ): Promise<FlowVisits> {
    const frame = found(await this.figures.frame(id, query.employeeId), 'funnel', id);
    mustSeeAll(actor, 'leads.read', frame);
    return showFlowVisits(this.flow, frame, query, { now: this.clock.now(), language });
  }
}
