import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { FiguresQuery, FunnelFlow, Id } from '#contracts';
import type { Language } from '#conveyor';
import type { Actor } from '#conveyor/access';
import { FigureReader } from '#database';
import type { Clock } from '#platform';
import { CLOCK } from '#use-cases';
import { ActorOf } from '../../http/admitted.ts';
import { Answers } from '../../http/answers.decorator.ts';
import { found } from '../../http/found.ts';
import { LanguageOf } from '../../http/language.decorator.ts';
import { Needs } from '../../http/needs.decorator.ts';
import { mustSeeAll } from '../whose-figures.ts';
import { FlowTeller } from './flow-teller.ts';

/** How leads go through a funnel. */
@ApiTags('funnels')
@Controller('funnels/:id/flow')
export class FlowController {
  constructor(
    private readonly figures: FigureReader,
    private readonly teller: FlowTeller,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Needs('leads.read')
  @ApiOperation({
    summary:
      'How leads go through a funnel: what became of those that came in, what comes and leaves, what is in work, where it is narrowest, what open leads will bring',
    description:
      'For whoever sees all leads of the department. Of one employee neither a bottleneck nor a velocity is told, nor what follows from Little’s law. To the moment: what has just been done is counted.',
  })
  @Answers(200, FunnelFlow, 'The flow, each part with the rule by which it is counted')
  async showFlow(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: FiguresQuery }) query: FiguresQuery,
    @ActorOf() actor: Actor,
    @LanguageOf() language: Language,
  ): Promise<FunnelFlow> {
    const frame = found(await this.figures.frame(id, query.employeeId), 'funnel', id);
    mustSeeAll(actor, 'leads.read', frame);
    return this.teller.tell(frame, query, { now: this.clock.now(), language });
  }
}
