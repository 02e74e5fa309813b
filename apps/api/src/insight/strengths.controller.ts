import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { FunnelStrengths, Id } from '#contracts';
import type { Language } from '#conveyor';
import type { Actor } from '#conveyor/access';
import { FigureReader } from '#database';
import type { Clock } from '#platform';
import { CLOCK, JudgeStrengths } from '#use-cases';
import { mustSeeAll } from '../figures/whose-figures.ts';
import { ActorOf } from '../http/admitted.ts';
import { Answers } from '../http/answers.decorator.ts';
import { found } from '../http/found.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { showStrengths } from './show-strengths.ts';

/** Who is strong where. */
@ApiTags('funnels')
@Controller('funnels/:id/strengths')
export class StrengthsController {
  constructor(
    private readonly figures: FigureReader,
    private readonly judgeStrengths: JudgeStrengths,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Needs('leads.read')
  @ApiOperation({
    summary: 'Who is strong at each stage of a funnel, how sure that is, and what makes it doubtful',
    description:
      'For whoever sees all leads of the department. People are pooled and leads taken into account; where the data cannot tell, nothing is told and it says why.',
  })
  @Answers(200, FunnelStrengths, 'Stage by stage, with the rule by which it is judged')
  async showStrengths(
    @Param('id', { schema: Id }) id: string,
    @ActorOf() actor: Actor,
    @LanguageOf() language: Language,
  ): Promise<FunnelStrengths> {
    const frame = found(await this.figures.frame(id), 'funnel', id);
    mustSeeAll(actor, 'leads.read', frame);
    const now = this.clock.now();
    return showStrengths(frame, await this.judgeStrengths.run(frame, now), { now, language });
  }
}
