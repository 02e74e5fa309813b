import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Id, type LeadList } from '#contracts';
import type { Language } from '#conveyor';
import { FunnelReader, LeadReader } from '#database';
import { Desks, WhoWorks } from '#use-cases';
import { found } from '../http/found.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { Needs, OpenToAll } from '../http/needs.decorator.ts';
import { showLeadCard } from '../leads/show-lead-card.ts';
import { AsPage } from './as-page.decorator.ts';
import { homePage } from './home-page.ts';
import { leadPage } from './lead-page.ts';
import { stagePage } from './stage-page.ts';
import { STYLE } from './style.ts';
import { Viewers } from './viewers.ts';

/** More leads than anybody reads on one page; the API has all. */
const MOST_LEADS = 100;

/** What the links in messages open until the web app is there. Nothing can be changed here. */
@ApiExcludeController()
@Controller()
export class PagesController {
  constructor(
    private readonly leads: LeadReader,
    private readonly funnels: FunnelReader,
    private readonly desks: Desks,
    private readonly whoWorks: WhoWorks,
    private readonly viewers: Viewers,
  ) {}

  @Get('/')
  @Needs('line.read')
  @AsPage()
  async showHomePage(@LanguageOf() language: Language): Promise<string> {
    return homePage(await this.viewers.in(language), await this.funnels.list({ archived: false }));
  }

  @Get('leads/:leadId')
  @Needs('leads.read')
  @AsPage()
  async showLeadPage(
    @Param('leadId', { schema: Id }) id: string,
    @LanguageOf() language: Language,
  ): Promise<string> {
    const { card, reading } = found(await this.leads.card(id), 'lead', id);
    const { departments } = this.desks.rosterOf(reading.roster);
    const departmentId = departments.get(card.funnel.id)?.id;
    const viewer = await this.viewers.in(language, departmentId);
    const desk = this.desks.layOut(reading, { actor: null, now: viewer.now, seed: '' });
    return leadPage(viewer, showLeadCard(card, desk, language), departmentId);
  }

  @Get('stages/:stageId')
  @Needs('leads.read')
  @AsPage()
  async showStagePage(
    @Param('stageId', { schema: Id }) id: string,
    @LanguageOf() language: Language,
  ): Promise<string> {
    const stage = found(await this.funnels.stage(id), 'stage', id);
    const funnel = found(await this.funnels.one(stage.funnelId), 'funnel', stage.funnelId);
    const works = await this.whoWorks.of(stage.specialists.map(({ employeeId }) => employeeId));
    const [queue, held] = [await this.standingAt(id, true), await this.standingAt(id, false)];
    const viewer = await this.viewers.in(language, funnel.departmentId);
    return stagePage(viewer, { stage, funnel, works, queue, held });
  }

  @Get('pages/style.css')
  @OpenToAll('The sign-in page has it as well')
  @Header('content-type', 'text/css; charset=utf-8')
  showStyle(): string {
    return STYLE;
  }

  private standingAt(stageId: string, waiting: boolean): Promise<LeadList> {
    return this.leads.list({ stageId, waiting, sort: 'longest-here', limit: MOST_LEADS });
  }
}
