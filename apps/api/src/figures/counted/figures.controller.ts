import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  FigureChoices,
  FiguresQuery,
  FigureVisits,
  FigureVisitsQuery,
  FunnelFigures,
  Id,
  PassedOnFigures,
  PeopleFigures,
} from '#contracts';
import type { Language } from '#conveyor';
import { sightOf, type Actor } from '#conveyor/access';
import { FigureReader } from '#database';
import type { Clock } from '#platform';
import { CLOCK } from '#use-cases';
import { ActorOf } from '../../http/admitted.ts';
import { Answers } from '../../http/answers.decorator.ts';
import { LanguageOf } from '../../http/language.decorator.ts';
import { Needs } from '../../http/needs.decorator.ts';
import { figuresAsked, type FiguresAsked } from './figures-asked.ts';
import { readFigures, readPassedOn, readPeopleFigures } from './read-figures.ts';
import { showChoices } from './show-choices.ts';
import { showVisits } from './show-visits.ts';

const WHOSE =
  'Whoever sees the leads of the department sees all of it, anybody else what he did himself. To the moment: what has just been done is counted.';

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
      'The figures of a funnel stage by stage: what became of the visits that were entered in a period, and in the one before',
    description: WHOSE,
  })
  @Answers(200, FunnelFigures, 'The figures, with the rule by which they are counted')
  async showFigures(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: FiguresQuery }) query: FiguresQuery,
    @ActorOf() actor: Actor,
    @LanguageOf() language: Language,
  ): Promise<FunnelFigures> {
    return readFigures(this.reader, await this.asked(id, query, actor), language);
  }

  @Get('people')
  @Needs('leads.read')
  @ApiOperation({
    summary: 'The figures of a funnel by stage and employee, each compared with all others at the stage',
    description: WHOSE,
  })
  @Answers(200, PeopleFigures, 'The figures, with the rule by which they are counted')
  async showPeopleFigures(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: FiguresQuery }) query: FiguresQuery,
    @ActorOf() actor: Actor,
    @LanguageOf() language: Language,
  ): Promise<PeopleFigures> {
    return readPeopleFigures(this.reader, await this.asked(id, query, actor), language);
  }

  @Get('passed-on')
  @Needs('leads.read')
  @ApiOperation({
    summary: 'What became of the leads that each employee passed on from each stage',
    description: WHOSE,
  })
  @Answers(200, PassedOnFigures, 'By stage and employee; nothing where nobody passed a lead on')
  async showPassedOn(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: FiguresQuery }) query: FiguresQuery,
    @ActorOf() actor: Actor,
    @LanguageOf() language: Language,
  ): Promise<PassedOnFigures> {
    return readPassedOn(this.reader, await this.asked(id, query, actor), language);
  }

  @Get('visits')
  @Needs('leads.read')
  @ApiOperation({ summary: 'The visits that a figure counts, with their leads', description: WHOSE })
  @Answers(200, FigureVisits, 'A page of them, the last one first')
  async listFigureVisits(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: FigureVisitsQuery }) query: FigureVisitsQuery,
    @ActorOf() actor: Actor,
  ): Promise<FigureVisits> {
    // Whose visits are looked at there is asked of all that one sees, the queue's among them.
    const { employeeId: _, ...rest } = query;
    const asked = await this.asked(id, rest, actor);
    return showVisits(asked, query, this.reader);
  }

  @Get('choices')
  @Needs('leads.read')
  @ApiOperation({
    summary: 'By which employees, sources and segments the figures of a funnel can be narrowed',
    description: 'Of whoever sees only his own leads those that he has had.',
  })
  @Answers(200, FigureChoices, 'What leads have, the most frequent first')
  async listFigureChoices(
    @Param('id', { schema: Id }) id: string,
    @ActorOf() actor: Actor,
  ): Promise<FigureChoices> {
    return showChoices(this.reader, await this.asked(id, {}, actor));
  }

  private asked(funnelId: string, query: FiguresQuery, actor: Actor): Promise<FiguresAsked> {
    const sight = sightOf(actor, 'leads.read');
    return figuresAsked(this.reader, { funnelId, query, sight, now: this.clock.now() });
  }
}
