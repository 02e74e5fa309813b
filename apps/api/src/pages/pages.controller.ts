import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Id, type LeadList } from '#contracts';
import type { Language } from '#conveyor';
import { sightOf, type Actor, type Sight } from '#conveyor/access';
import { FunnelReader, LeadReader } from '#database';
import { WhoWorks } from '#use-cases';
import { ActorOf } from '../http/admitted.ts';
import { found } from '../http/found.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { Needs, OpenToAll, Unlimited } from '../http/needs.decorator.ts';
import { AsPage } from './as-page.decorator.ts';
import { homePage } from './home-page.ts';
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
    private readonly whoWorks: WhoWorks,
    private readonly viewers: Viewers,
  ) {}

  @Get('/')
  @Needs('line.read')
  @AsPage()
  async showHomePage(@LanguageOf() language: Language): Promise<string> {
    return homePage(await this.viewers.in(language), await this.funnels.list({ archived: false }));
  }

  @Get('stages/:stageId')
  @Needs('leads.read')
  @AsPage()
  async showStagePage(
    @Param('stageId', { schema: Id }) id: string,
    @ActorOf() actor: Actor,
    @LanguageOf() language: Language,
  ): Promise<string> {
    const stage = found(await this.funnels.stage(id), 'stage', id);
    const funnel = found(await this.funnels.one(stage.funnelId), 'funnel', stage.funnelId);
    const works = await this.whoWorks.of(stage.specialists.map(({ employeeId }) => employeeId));
    const sight = sightOf(actor, 'leads.read');
    const [queue, held] = [await this.standingAt(id, true, sight), await this.standingAt(id, false, sight)];
    const viewer = await this.viewers.in(language, funnel.departmentId);
    return stagePage(viewer, { stage, funnel, works, queue, held });
  }

  @Get('pages/style.css')
  @OpenToAll('The sign-in page has it as well')
  @Unlimited('It is a file')
  @Header('content-type', 'text/css; charset=utf-8')
  showStyle(): string {
    return STYLE;
  }

  private standingAt(stageId: string, waiting: boolean, sight: Sight): Promise<LeadList> {
    return this.leads.list({ stageId, waiting, sort: 'longest-here', limit: MOST_LEADS }, sight);
  }
}
