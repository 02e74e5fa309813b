import { Controller, Get, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Needs } from '../http/needs.decorator.ts';
import { LooksOf, type Looks } from '../pages/looks.ts';
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
  async showWebApp(
    @Req() { url }: FastifyRequest,
    @LooksOf() { language }: Looks,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { html, headers } = await this.webApp.firstPage(pathOf(url), language);
    reply.headers(headers);
    return html;
  }
}

function pathOf(url: string): string {
  return new URL(url, 'http://localhost').pathname;
}
