import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DepartmentFigures, DepartmentPeopleFigures, FigureChoices, FiguresQuery, Id } from '#contracts';
import type { Language } from '#conveyor';
import { sightOf, type Actor } from '#conveyor/access';
import { FigureReader } from '#database';
import type { Clock } from '#platform';
import { CLOCK } from '#use-cases';
import { ActorOf } from '../../http/admitted.ts';
import { Answers } from '../../http/answers.decorator.ts';
import { LanguageOf } from '../../http/language.decorator.ts';
import { Needs } from '../../http/needs.decorator.ts';
import { departmentAsked, type DepartmentAsked } from './figures-asked.ts';
import { readDepartmentFigures, readDepartmentPeopleFigures } from './read-figures.ts';
import { showChoices } from './show-choices.ts';

const WHOSE =
  'Whoever sees the leads of the department sees all of it, anybody else what he did himself. Archived funnels are left out.';

/** What became of the visits to the stages of all funnels of a department. */
@ApiTags('departments')
@Controller('departments/:id/figures')
export class DepartmentFiguresController {
  constructor(
    private readonly reader: FigureReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Needs('leads.read')
  @ApiOperation({
    summary: 'The figures of all funnels of a department, funnel by funnel and stage by stage',
    description: WHOSE,
  })
  @Answers(200, DepartmentFigures, 'The figures, with the rule by which they are counted')
  async showDepartmentFigures(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: FiguresQuery }) query: FiguresQuery,
    @ActorOf() actor: Actor,
    @LanguageOf() language: Language,
  ): Promise<DepartmentFigures> {
    return readDepartmentFigures(this.reader, await this.asked(id, query, actor), language);
  }

  @Get('people')
  @Needs('leads.read')
  @ApiOperation({
    summary: 'The figures of all funnels of a department by stage and employee',
    description: WHOSE,
  })
  @Answers(200, DepartmentPeopleFigures, 'The figures, with the rule by which they are counted')
  async showDepartmentPeopleFigures(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: FiguresQuery }) query: FiguresQuery,
    @ActorOf() actor: Actor,
    @LanguageOf() language: Language,
  ): Promise<DepartmentPeopleFigures> {
    return readDepartmentPeopleFigures(this.reader, await this.asked(id, query, actor), language);
  }

  @Get('choices')
  @Needs('leads.read')
  @ApiOperation({
    summary: 'By which employees, sources and segments the figures of a department can be narrowed',
    description: 'Of whoever sees only his own leads those that he has had.',
  })
  @Answers(200, FigureChoices, 'What leads have, the most frequent first')
  async listDepartmentChoices(
    @Param('id', { schema: Id }) id: string,
    @ActorOf() actor: Actor,
  ): Promise<FigureChoices> {
    const { whole } = await this.asked(id, {}, actor);
    return showChoices(this.reader, whole);
  }

  private asked(departmentId: string, query: FiguresQuery, actor: Actor): Promise<DepartmentAsked> {
    const sight = sightOf(actor, 'leads.read');
    return departmentAsked(this.reader, { departmentId, query, sight, now: this.clock.now() });
  }
}
