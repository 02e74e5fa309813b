import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Id } from '#contracts';
import type { Language } from '#conveyor';
import { Desks, ShowLead, type Caller } from '#use-cases';
import { CallerOf } from '../http/caller.decorator.ts';
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
    private readonly show: ShowLead,
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
    const { card, reading } = await this.show.run(id, caller);
    const { departments } = this.desks.rosterOf(reading.roster);
    const departmentId = departments.get(card.funnel.id)?.id;
    const viewer = await this.viewers.in(language, departmentId);
    const desk = this.desks.layOut(reading, { actor: caller.actor, now: viewer.now, seed: '' });
    return leadPage(viewer, showLeadCard(card, desk, language), departmentId);
  }
}
