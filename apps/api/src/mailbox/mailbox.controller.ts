import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { CapturedMessage, CapturedMessageList, CapturedMessageQuery, Id } from '#contracts';
import { CapturedReader } from '#database';
import { Answers, Refuses } from '../http/answers.decorator.ts';
import { found } from '../http/found.ts';
import { LETTER_HEADERS, letterInFrame } from './letter.ts';
import { sourceOf } from './source.ts';
import { Needs } from '../http/needs.decorator.ts';

/** What channels without a server would have sent. */
@ApiTags('mailbox')
@Controller('dev/mailbox/messages')
export class MailboxController {
  constructor(private readonly messages: CapturedReader) {}

  @Get()
  @Needs('mailbox.read')
  @ApiOperation({ summary: 'Messages that were kept instead of sent, the newest first' })
  @Answers(200, CapturedMessageList, 'A page of the mailbox')
  listCapturedMessages(
    @Query({ schema: CapturedMessageQuery }) query: CapturedMessageQuery,
  ): Promise<CapturedMessageList> {
    return this.messages.list(query);
  }

  @Get(':id')
  @Needs('mailbox.read')
  @ApiOperation({ summary: 'One message, exactly as it would have gone out' })
  @Answers(200, CapturedMessage, 'The message')
  async showCapturedMessage(@Param('id', { schema: Id }) id: string): Promise<CapturedMessage> {
    return found(await this.messages.one(id), 'message', id);
  }

  @Get(':id/source')
  @Needs('mailbox.read')
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiOperation({
    summary: 'What would have gone over the wire: an e-mail with its headers, Slack’s blocks as JSON',
  })
  @ApiResponse({
    status: 200,
    description: 'Text',
    content: { 'text/plain': { schema: { type: 'string' } } },
  })
  @Refuses()
  async showCapturedSource(@Param('id', { schema: Id }) id: string): Promise<string> {
    return sourceOf(found(await this.messages.one(id), 'message', id));
  }

  @Get(':id/html')
  @Needs('mailbox.read')
  @ApiOperation({
    summary: 'The letter as a mail program shows it; it runs no script and loads nothing from elsewhere',
  })
  @ApiResponse({
    status: 200,
    description: 'A page, to be shown in a sandboxed frame',
    content: { 'text/html': { schema: { type: 'string' } } },
  })
  @Refuses()
  @Header('content-type', LETTER_HEADERS['content-type'])
  @Header('content-security-policy', LETTER_HEADERS['content-security-policy'])
  async showCapturedLetter(@Param('id', { schema: Id }) id: string): Promise<string> {
    const { html } = found(await this.messages.one(id), 'message', id);
    return letterInFrame(found(html ?? undefined, 'letter', id));
  }
}
