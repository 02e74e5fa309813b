import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Id } from '#contracts';
import type { Language } from '#conveyor';
import { LeadReader } from '#database';
import { Access, Desks, type Caller } from '#use-cases';
import { CallerOf } from '../http/caller.decorator.ts';
import { found } from '../http/found.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { showLeadCard } from '../leads/show-lead-card.ts';
import { AsPage } from './as-page.decorator.ts';
import { leadPage } from './lead-page.ts';
import { Viewers } from './viewers.ts';

/** The page of a lead, which the link of a message opens. Nothing can be changed here. */
@ApiExcludeController()
@Controller()
export class LeadPageController {
  constructor(
    private readonly leads: LeadReader,
    private readonly access: Access,
    private readonly desks: Desks,
    private readonly viewers: Viewers,
  ) {}

  @Get('leads/:leadId')
  @Needs('leads.read')
  @AsPage()
  async showLeadPage(
    @Param('leadId', { schema: Id }) id: string,
    @CallerOf() caller: Caller,
    @LanguageOf() language: Language,
  ): Promise<string> {
    await this.access.onLead(caller, 'leads.read', id);
    const { card, reading } = found(await this.leads.card(id), 'lead', id);
    const { departments } = this.desks.rosterOf(reading.roster);
    const departmentId = departments.get(card.funnel.id)?.id;
    const viewer = await this.viewers.in(language, departmentId);
    const desk = this.desks.layOut(reading, { actor: caller.actor, now: viewer.now, seed: '' });
    return leadPage(viewer, showLeadCard(card, desk, language), departmentId);
  }
}
