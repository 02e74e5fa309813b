import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AlertThresholdList, ChangeAlertThresholdsBody } from '#contracts';
import type { Language } from '#conveyor';
import { ChangeThresholds, ReadThresholds, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** From what on the line says that something is wrong with itself. */
@ApiTags('operations')
@Controller()
export class AlertThresholdsController {
  constructor(
    private readonly read: ReadThresholds,
    private readonly change: ChangeThresholds,
  ) {}

  @Get('alert-thresholds')
  @Needs('settings.read')
  @ApiOperation({ summary: 'From what on alerts are raised, and what says so' })
  @Answers(200, AlertThresholdList, 'Every threshold that can be set')
  listAlertThresholds(@LanguageOf() language: Language): Promise<AlertThresholdList> {
    return this.read.run(language);
  }

  @Put('alert-thresholds')
  @Needs('settings.change')
  @ApiOperation({ summary: 'Set thresholds of alerts; they hold from the next look on, without a restart' })
  @Answers(200, AlertThresholdList, 'The thresholds as they hold now')
  @RepeatableRequest()
  changeAlertThresholds(
    @Body({ schema: ChangeAlertThresholdsBody }) body: ChangeAlertThresholdsBody,
    @LanguageOf() language: Language,
    @CallerOf() caller: Caller,
  ): Promise<AlertThresholdList> {
    return this.change.run(body, language, caller);
  }
}
