import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AlertThresholdList, ChangeAlertThresholdsBody, OutsideList } from '#contracts';
import type { Language } from '#conveyor';
import { ChangeThresholds, ReadOutside, ReadThresholds, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** From what on the line says that something is wrong with itself, and to whom outside. */
@ApiTags('operations')
@Controller()
export class WatchSettingsController {
  constructor(
    private readonly read: ReadThresholds,
    private readonly change: ChangeThresholds,
    private readonly outside: ReadOutside,
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

  @Get('outside')
  @Needs('settings.read')
  @ApiOperation({
    summary: 'Who outside is told of the line: a webhook of every alert, a watcher that all is well',
  })
  @Answers(200, OutsideList, 'Each, and the setting of the environment that has its address')
  listOutside(): OutsideList {
    return this.outside.run();
  }
}
