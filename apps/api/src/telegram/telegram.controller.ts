import { Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { OwnTelegram, TelegramLink } from '#contracts';
import { ConnectTelegram, type Admitted, type Caller } from '#use-cases';
import { AdmittedOf } from '../http/admitted.ts';
import { Answers, Refuses } from '../http/answers.decorator.ts';
import { CallerOf } from '../http/caller.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** Messages in one's own Telegram. */
@ApiTags('account')
@Controller('account/telegram')
export class TelegramController {
  constructor(private readonly connect: ConnectTelegram) {}

  @Get()
  @Needs('account.read')
  @ApiOperation({ summary: 'Show whether messages come to your Telegram' })
  @Answers(200, OwnTelegram, 'How it is now')
  showTelegram(@AdmittedOf() { actor: { employeeId } }: Admitted): Promise<OwnTelegram> {
    return this.connect.show(employeeId);
  }

  @Post('link')
  @Needs('account.change')
  @ApiOperation({
    summary: 'Make a link that connects your Telegram',
    description:
      'Open it in Telegram within fifteen minutes and press Start; it works once, and the one before it is void. Telegram is among your channels from then on.',
  })
  @Answers(201, TelegramLink, 'The link, which is shown this once')
  linkTelegram(@AdmittedOf() { actor: { employeeId }, by }: Admitted): Promise<TelegramLink> {
    return this.connect.begin(employeeId, by !== 'session');
  }

  @Delete()
  @Needs('account.change')
  @HttpCode(204)
  @ApiOperation({ summary: 'Have messages come to your Telegram no more' })
  @ApiResponse({ status: 204, description: 'None comes there, and Telegram is no channel of yours' })
  @Refuses()
  disconnectTelegram(
    @AdmittedOf() { actor: { employeeId } }: Admitted,
    @CallerOf() caller: Caller,
  ): Promise<void> {
    return this.connect.end(employeeId, caller);
  }
}
