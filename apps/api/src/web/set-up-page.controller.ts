import { Controller, Get, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { OpenToAll, Unlimited } from '../http/needs.decorator.ts';
import { LooksOf, type Looks } from '../pages/looks.ts';
import { PageFilter } from '../pages/page.filter.ts';
import { WebApp } from './web-app.ts';

/** The one page of the web app for whom nobody knows yet: it is the same for everybody, and asks the API whether its link holds. */
@ApiExcludeController()
@Controller()
@UseFilters(PageFilter)
@OpenToAll('Whoever sets the product up has no account yet')
@Unlimited('Nothing is looked up for it')
export class SetUpPageController {
  private readonly webApp = new WebApp();

  @Get('set-up')
  async showSetUp(
    @LooksOf() { language }: Looks,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { html, headers } = await this.webApp.firstPage('/set-up', language);
    reply.headers(headers);
    return html;
  }
}
