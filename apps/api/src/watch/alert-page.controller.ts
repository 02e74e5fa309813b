import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Id } from '#contracts';
import type { Language } from '#conveyor';
import { AlertReader } from '#database';
import { found } from '../http/found.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { AsPage } from '../pages/as-page.decorator.ts';
import { Viewers } from '../pages/viewers.ts';
import { alertPage } from './alert-page.ts';
import { showAlert } from './show-alert.ts';

/** Where the link in a letter about an alert leads. */
@ApiExcludeController()
@Controller()
export class AlertPageController {
  constructor(
    private readonly alerts: AlertReader,
    private readonly viewers: Viewers,
  ) {}

  @Get('alerts/:alertId')
  @Needs('ops.read')
  @AsPage()
  async showAlertPage(
    @Param('alertId', { schema: Id }) id: string,
    @LanguageOf() language: Language,
  ): Promise<string> {
    const row = found(await this.alerts.one(id), 'alert', id);
    return alertPage(await this.viewers.in(language), showAlert(language, row));
  }
}
