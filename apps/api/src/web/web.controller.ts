import { Controller, Get, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../http/needs.decorator.ts';
import { PageFilter } from '../pages/page.filter.ts';
import { WebApp } from './web-app.ts';
import { WEB_ROUTES } from './web-paths.ts';

/** The web app, at each address that is a page of it: which one, the app itself finds out. */
@ApiExcludeController()
@Controller()
@UseFilters(PageFilter)
export class WebController {
  private readonly webApp = new WebApp();

  @Get([...WEB_ROUTES])
  @Needs('account.read')
  async showWebApp(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { html, headers } = await this.webApp.firstPage();
    reply.headers(headers);
    return html;
  }
}
