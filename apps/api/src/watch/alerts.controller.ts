import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcknowledgeAlertBody, Alert, AlertList, AlertQuery, Id } from '#contracts';
import type { Language } from '#conveyor';
import { AlertReader } from '#database';
import { AcknowledgeAlert, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { found } from '../http/found.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { showAlert } from './show-alert.ts';

/** What is wrong with the line itself. */
@ApiTags('operations')
@Controller('ops/alerts')
export class AlertsController {
  constructor(
    private readonly alerts: AlertReader,
    private readonly acknowledge: AcknowledgeAlert,
  ) {}

  @Get()
  @Needs('ops.read')
  @ApiOperation({ summary: 'What is wrong with the line, and what was, the latest first' })
  @Answers(200, AlertList, 'A page of alerts')
  async listAlerts(
    @Query({ schema: AlertQuery }) query: AlertQuery,
    @LanguageOf() language: Language,
  ): Promise<AlertList> {
    const { rows, nextCursor } = await this.alerts.list(query);
    return { items: rows.map((row) => showAlert(language, row)), nextCursor };
  }

  @Get(':id')
  @Needs('ops.read')
  @ApiOperation({ summary: 'One alert: what is wrong, since when, and who looks after it' })
  @Answers(200, Alert, 'The alert')
  async readAlert(@Param('id', { schema: Id }) id: string, @LanguageOf() language: Language): Promise<Alert> {
    return showAlert(language, found(await this.alerts.one(id), 'alert', id));
  }

  @Post(':id/acknowledge')
  @Needs('ops.act')
  @RepeatableRequest()
  @ApiOperation({
    summary: 'Say that you look after it: nobody is reminded any more, and who did before is relieved',
  })
  @Answers(200, Alert, 'The alert')
  async acknowledgeAlert(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: AcknowledgeAlertBody }) body: AcknowledgeAlertBody,
    @CallerOf() caller: Caller,
    @LanguageOf() language: Language,
  ): Promise<Alert> {
    return showAlert(language, await this.acknowledge.run(id, body, caller));
  }
}
