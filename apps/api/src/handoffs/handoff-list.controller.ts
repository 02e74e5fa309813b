import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { HandoffList, HandoffQuery } from '#contracts';
import { sightOf, type Actor } from '#conveyor/access';
import { LedgerReader } from '#database';
import type { Clock } from '#platform';
import { CLOCK, WhoWorks } from '#use-cases';
import { ActorOf } from '../http/admitted.ts';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { showHandoff } from './show-handoff.ts';

/** What was handed to whom. */
@ApiTags('handoffs')
@Controller('handoffs')
export class HandoffListController {
  constructor(
    private readonly ledger: LedgerReader,
    private readonly whoWorks: WhoWorks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Needs('leads.read')
  @ApiOperation({
    summary: 'Handoffs, the newest first: to a person, by a person, by state, with the working time left',
  })
  @Answers(200, HandoffList, 'A page of handoffs')
  async listHandoffs(
    @Query({ schema: HandoffQuery }) query: HandoffQuery,
    @ActorOf() actor: Actor,
  ): Promise<HandoffList> {
    const { items, nextCursor } = await this.ledger.handoffs(query, sightOf(actor, 'leads.read'));
    const works = await this.whoWorks.of([...new Set(items.map(({ to }) => to.id))]);
    const now = this.clock.now();
    return { items: items.map((handoff) => showHandoff(handoff, works.get(handoff.to.id), now)), nextCursor };
  }
}
