import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { FlowVisits, FunnelStanding, Id, NowQuery, NowVisitsQuery } from '#contracts';
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
import { ownOf } from '../whose-figures.ts';
import { showNowVisits } from './show-now-visits.ts';
import { readStanding } from './read-standing.ts';

/** Who has what at this moment. */
@ApiTags('funnels')
@Controller('funnels/:id/now')
export class StandingController {
  constructor(
    private readonly figures: FigureReader,
    private readonly flow: FlowReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Needs('leads.read')
  @ApiOperation({
    summary: 'Who has what at each stage of a funnel at this moment, how old it is and what is late',
    description:
      'Whoever sees the leads of the department sees all of it, anybody else what he holds himself.',
  })
  @Answers(200, FunnelStanding, 'What is open, with the rule by which it is counted')
  async showStanding(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: NowQuery }) query: NowQuery,
    @ActorOf() actor: Actor,
    @LanguageOf() language: Language,
  ): Promise<FunnelStanding> {
    const frame = found(await this.figures.frame(id, query.employeeId), 'funnel', id);
    const own = ownOf(actor, 'leads.read', frame);
    return readStanding(this.flow, frame, query, { ownOf: own, now: this.clock.now(), language });
  }

  @Get('visits')
  @Needs('leads.read')
  @ApiOperation({
    summary: 'The leads behind a number of what is open now, each with its visit, counted as the number is',
    description:
      'Whoever sees the leads of the department sees all of it, anybody else what he holds himself.',
  })
  @Answers(200, FlowVisits, 'A page of them, with how many there are: what has been there longest first')
  async listNowVisits(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: NowVisitsQuery }) query: NowVisitsQuery,
    @ActorOf() actor: Actor,
    @LanguageOf() language: Language,
  ): Promise<FlowVisits> {
    const { employeeId } = query;
    const frame = found(
      await this.figures.frame(id, employeeId === 'nobody' ? undefined : employeeId),
      'funnel',
      id,
    );
    const own = ownOf(actor, 'leads.read', frame);
    return showNowVisits(this.flow, frame, query, { ownOf: own, now: this.clock.now(), language });
  }
}
