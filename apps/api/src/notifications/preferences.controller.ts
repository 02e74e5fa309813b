import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ChannelName, ChannelTested, Id } from '#contracts';
import {
  DepartmentNotificationPreferences,
  OwnNotificationPreferences,
  SetNotificationPreferencesBody,
} from '#contracts/preferences';
import type { Language } from '#conveyor';
import type { Actor } from '#conveyor/access';
import { SetPreferences, ShowPreferences, TestOwnChannel, type Caller } from '#use-cases';
import { ActorOf } from '../http/admitted.ts';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** How people want to be told: on which channels, at once or gathered, and when not. */
@ApiTags('notifications')
@Controller()
export class PreferencesController {
  constructor(
    private readonly show: ShowPreferences,
    private readonly set: SetPreferences,
    private readonly test: TestOwnChannel,
  ) {}

  @Get('account/notifications')
  @Needs('account.read')
  @ApiOperation({ summary: 'How you are told, and what holds where you say nothing' })
  @Answers(200, OwnNotificationPreferences, 'What you have said')
  showOwnPreferences(@ActorOf() { employeeId }: Actor): Promise<OwnNotificationPreferences> {
    return this.show.ofPerson(employeeId);
  }

  @Put('account/notifications')
  @Needs('account.change')
  @ApiOperation({
    summary: 'Say how you want to be told',
    description: 'It holds for the next message, and for those that wait: they are looked at once more.',
  })
  @Answers(200, OwnNotificationPreferences, 'What holds now')
  @RepeatableRequest()
  setOwnPreferences(
    @Body({ schema: SetNotificationPreferencesBody }) body: SetNotificationPreferencesBody,
    @ActorOf() { employeeId }: Actor,
    @CallerOf() caller: Caller,
  ): Promise<OwnNotificationPreferences> {
    return this.set.ofPerson(employeeId, body, caller);
  }

  @Post('account/notifications/:channel/test')
  @Needs('account.change')
  @ApiOperation({
    summary: 'Have a test message sent to yourself on a channel of yours; takes 20 seconds at most',
    description: 'Five within a minute at most.',
  })
  @Answers(200, ChannelTested, 'What became of it')
  testOwnChannel(
    @Param('channel', { schema: ChannelName }) channel: ChannelName,
    @LanguageOf() language: Language,
    @CallerOf() caller: Caller,
  ): Promise<ChannelTested> {
    return this.test.run(channel, language, caller);
  }

  @Get('departments/:id/notifications')
  @Needs('line.change')
  @ApiOperation({ summary: 'How people of a department are told who have not said it themselves' })
  @Answers(200, DepartmentNotificationPreferences, 'What was said')
  showDepartmentPreferences(
    @Param('id', { schema: Id }) id: string,
    @CallerOf() caller: Caller,
  ): Promise<DepartmentNotificationPreferences> {
    return this.show.ofDepartment(id, caller);
  }

  @Put('departments/:id/notifications')
  @Needs('line.change')
  @ApiOperation({ summary: 'Say how people of a department are told who have not said it themselves' })
  @Answers(200, DepartmentNotificationPreferences, 'What holds now')
  @RepeatableRequest()
  setDepartmentPreferences(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: SetNotificationPreferencesBody }) body: SetNotificationPreferencesBody,
    @CallerOf() caller: Caller,
  ): Promise<DepartmentNotificationPreferences> {
    return this.set.ofDepartment(id, body, caller);
  }
}
