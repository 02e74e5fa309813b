import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  ChangeEmailChannelBody,
  ChangeSlackChannelBody,
  ChangeTelegramChannelBody,
  ChangeWebhookChannelBody,
  ChannelName,
  ChannelSettings,
  ChannelSettingsList,
  ChannelTested,
  ClearChannelQuery,
  RenewWebhookSecretBody,
  WebhookSecretMade,
} from '#contracts';
import type { Language } from '#conveyor';
import { ChangeChannel, ChangeWebhook, ReadChannels, SetChannel, TestChannel, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** How channels reach their providers. */
@ApiTags('channels')
@Controller('channels')
export class ChannelsController {
  constructor(
    private readonly read: ReadChannels,
    private readonly change: ChangeChannel,
    private readonly webhook: ChangeWebhook,
    private readonly set: SetChannel,
    private readonly test: TestChannel,
  ) {}

  @Get()
  @Needs('settings.read')
  @ApiOperation({ summary: 'Show how the channels are set; of secrets only that they are kept' })
  @Answers(200, ChannelSettingsList, 'Every channel that can be set')
  listChannels(): Promise<ChannelSettingsList> {
    return this.read.run();
  }

  @Put('email')
  @Needs('settings.change')
  @ApiOperation({ summary: 'Set the mail server; it holds within seconds, without a restart' })
  @Answers(200, ChannelSettings, 'The channel as it is set now')
  @RepeatableRequest()
  changeEmailChannel(
    @Body({ schema: ChangeEmailChannelBody }) body: ChangeEmailChannelBody,
    @CallerOf() caller: Caller,
  ): Promise<ChannelSettings> {
    return this.change.email(body, caller);
  }

  @Put('slack')
  @Needs('settings.change')
  @ApiOperation({ summary: 'Set the Slack app; it holds within seconds, without a restart' })
  @Answers(200, ChannelSettings, 'The channel as it is set now')
  @RepeatableRequest()
  changeSlackChannel(
    @Body({ schema: ChangeSlackChannelBody }) body: ChangeSlackChannelBody,
    @CallerOf() caller: Caller,
  ): Promise<ChannelSettings> {
    return this.change.slack(body, caller);
  }

  @Put('telegram')
  @Needs('settings.change')
  @ApiOperation({ summary: 'Set the Telegram bot; it holds within seconds, without a restart' })
  @Answers(200, ChannelSettings, 'The channel as it is set now')
  @RepeatableRequest()
  changeTelegramChannel(
    @Body({ schema: ChangeTelegramChannelBody }) body: ChangeTelegramChannelBody,
    @CallerOf() caller: Caller,
  ): Promise<ChannelSettings> {
    return this.change.telegram(body, caller);
  }

  @Put('webhook')
  @Needs('settings.change')
  @ApiOperation({ summary: 'Set where the webhook leads; it holds within seconds, without a restart' })
  @Answers(200, ChannelSettings, 'The channel as it is set now')
  @RepeatableRequest()
  changeWebhookChannel(
    @Body({ schema: ChangeWebhookChannelBody }) body: ChangeWebhookChannelBody,
    @CallerOf() caller: Caller,
  ): Promise<ChannelSettings> {
    return this.webhook.run(body, caller);
  }

  @Post('webhook/secret')
  @Needs('settings.change')
  @ApiOperation({
    summary:
      'Make a new secret that messages of the webhook are signed by; the one before signs along for a day',
  })
  @Answers(201, WebhookSecretMade, 'The secret, this once')
  renewWebhookSecret(
    @Body({ schema: RenewWebhookSecretBody }) body: RenewWebhookSecretBody,
    @CallerOf() caller: Caller,
  ): Promise<WebhookSecretMade> {
    return this.webhook.renew(body, caller);
  }

  @Delete(':channel')
  @Needs('settings.change')
  @ApiOperation({ summary: 'Take back what is set about a channel: its messages are captured from then on' })
  @Answers(200, ChannelSettings, 'The channel, of which nothing is set now')
  @RepeatableRequest()
  clearChannel(
    @Param('channel', { schema: ChannelName }) channel: ChannelName,
    @Query({ schema: ClearChannelQuery }) { version }: ClearChannelQuery,
    @CallerOf() caller: Caller,
  ): Promise<ChannelSettings> {
    return this.set.clear({ channel, version }, caller);
  }

  @Post(':channel/test')
  @Needs('settings.change')
  @ApiOperation({
    summary: 'Have a test message sent to yourself, by what is set now; takes 20 seconds at most',
  })
  @Answers(200, ChannelTested, 'What became of it')
  testChannel(
    @Param('channel', { schema: ChannelName }) channel: ChannelName,
    @LanguageOf() language: Language,
    @CallerOf() caller: Caller,
  ): Promise<ChannelTested> {
    return this.test.run(channel, language, caller);
  }
}
