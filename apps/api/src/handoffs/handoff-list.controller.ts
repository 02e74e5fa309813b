import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { HandoffList, HandoffQuery } from '#contracts';
import { sightOf, type Actor } from '#conveyor/access';
import { LedgerReader } from '#database';
import { ActorOf } from '../http/admitted.ts';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** What was handed to whom. */
@ApiTags('handoffs')
@Controller('handoffs')
export class HandoffListController {
  constructor(private readonly ledger: LedgerReader) {}

  @Get()
  @Needs('leads.read')
  @ApiOperation({ summary: 'Handoffs, the newest first: to a person, by state' })
  @Answers(200, HandoffList, 'A page of handoffs')
  listHandoffs(
    @Query({ schema: HandoffQuery }) query: HandoffQuery,
    @ActorOf() actor: Actor,
  ): Promise<HandoffList> {
    return this.ledger.handoffs(query, sightOf(actor, 'leads.read'));
  }
}
