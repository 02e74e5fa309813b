import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id, OwnWeeks } from '#contracts';
import type { Language } from '#conveyor';
import type { Actor } from '#conveyor/access';
import { dateAt } from '#conveyor/hours';
import { FigureReader } from '#database';
import type { Clock } from '#platform';
import { CLOCK } from '#use-cases';
import { ActorOf } from '../../http/admitted.ts';
import { Answers } from '../../http/answers.decorator.ts';
import { found } from '../../http/found.ts';
import { LanguageOf } from '../../http/language.decorator.ts';
import { Needs } from '../../http/needs.decorator.ts';
import { showOwnWeeks } from './show-own-weeks.ts';

/** How one's own work goes. */
@ApiTags('funnels')
@Controller('funnels/:id/figures/own-weeks')
export class OwnWeeksController {
  constructor(
    private readonly reader: FigureReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Needs('leads.read')
  @ApiOperation({
    summary: 'What you did yourself at the stages of a funnel, week by week',
    description:
      'The last twelve weeks, the present one up to now; your own visits, whatever else you may see.',
  })
  @Answers(200, OwnWeeks, 'Stage by stage, with the rule by which it is counted')
  async showOwnWeeks(
    @Param('id', { schema: Id }) id: string,
    @ActorOf() { employeeId }: Actor,
    @LanguageOf() language: Language,
  ): Promise<OwnWeeks> {
    const frame = found(await this.reader.frame(id), 'funnel', id);
    const today = dateAt(frame.timeZone, this.clock.now());
    return showOwnWeeks(this.reader, { frame, employeeId, today, language });
  }
}
