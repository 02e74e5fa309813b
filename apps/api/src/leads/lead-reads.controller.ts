import { Body, Controller, Get, Inject, Param, Patch, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ChangeLeadBody, Id, Lead, LeadCard, LeadList, LeadQuery } from '#contracts';
import type { Language } from '#conveyor';
import { sightOf, type Actor } from '#conveyor/access';
import { LeadReader } from '#database';
import type { Clock } from '#platform';
import { ChangeLeadFacts, CLOCK, Desks, ShowLead, type Caller } from '#use-cases';
import { ActorOf } from '../http/admitted.ts';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { showLeadCard } from './show-lead-card.ts';
import { Needs } from '../http/needs.decorator.ts';

/** Leads as they are now, and what is known about them. */
@ApiTags('leads')
@Controller('leads')
export class LeadReadsController {
  constructor(
    private readonly leads: LeadReader,
    private readonly show: ShowLead,
    private readonly changeLeadFacts: ChangeLeadFacts,
    private readonly desks: Desks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Needs('leads.read')
  @ApiOperation({ summary: 'Find leads: by funnel, stage, holder, status or words' })
  @Answers(200, LeadList, 'A page of leads')
  listLeads(@Query({ schema: LeadQuery }) query: LeadQuery, @ActorOf() actor: Actor): Promise<LeadList> {
    return this.leads.list(query, sightOf(actor, 'leads.read'));
  }

  @Get(':id')
  @Needs('leads.read')
  @ApiOperation({
    summary: 'A lead’s card: facts, where it stands, its history, what can be done with it, who was told',
  })
  @Answers(200, LeadCard, 'The lead')
  async showLead(
    @Param('id', { schema: Id }) id: string,
    @CallerOf() caller: Caller,
    @LanguageOf() language: Language,
  ): Promise<LeadCard> {
    const { card, reading } = await this.show.run(id, caller);
    // No move is made here, so there is no tie for a seed to settle.
    const desk = this.desks.layOut(reading, { actor: caller.actor, now: this.clock.now(), seed: '' });
    return showLeadCard(card, desk, language);
  }

  @Patch(':id')
  @Needs('leads.work')
  @ApiOperation({ summary: 'Change what is known about a lead' })
  @Answers(200, Lead, 'The lead as it is now, without its history')
  @RepeatableRequest()
  changeLead(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ChangeLeadBody }) body: ChangeLeadBody,
    @CallerOf() caller: Caller,
  ): Promise<Lead> {
    return this.changeLeadFacts.run(id, body, caller);
  }
}
