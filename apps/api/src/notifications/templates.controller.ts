import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id } from '#contracts';
import {
  MessageTemplate,
  MessageTemplateList,
  PreviewTemplateBody,
  SetMessageTemplateBody,
  TemplatePreview,
} from '#contracts/templates';
import { PreviewTemplate, SetTemplate, ShowTemplates, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** What the messages of a department say, where a head has put texts of his own in place of the product's. */
@ApiTags('notifications')
@Controller('departments/:id/templates')
export class TemplatesController {
  constructor(
    private readonly show: ShowTemplates,
    private readonly set: SetTemplate,
    private readonly preview: PreviewTemplate,
  ) {}

  @Get()
  @Needs('line.change')
  @ApiOperation({ summary: 'The texts of a department’s messages, and what they can name' })
  @Answers(200, MessageTemplateList, 'Every kind in every language')
  listTemplates(
    @Param('id', { schema: Id }) id: string,
    @CallerOf() caller: Caller,
  ): Promise<MessageTemplateList> {
    return this.show.run(id, caller);
  }

  @Put()
  @Needs('line.change')
  @ApiOperation({
    summary: 'Put texts of your own in place of the product’s, or take them back',
    description:
      'They hold from the next message on, on every channel. All of them null: as the product has it.',
  })
  @Answers(200, MessageTemplate, 'What holds now')
  @RepeatableRequest()
  setTemplate(
    @Param('id', { schema: Id }) departmentId: string,
    @Body({ schema: SetMessageTemplateBody }) body: SetMessageTemplateBody,
    @CallerOf() caller: Caller,
  ): Promise<MessageTemplate> {
    return this.set.run(departmentId, body, caller);
  }

  @Post('preview')
  @Needs('line.change')
  @ApiOperation({
    summary: 'See a message with texts that are not saved, as you would get it; nothing is sent or written',
  })
  @Answers(200, TemplatePreview, 'The message')
  previewTemplate(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: PreviewTemplateBody }) body: PreviewTemplateBody,
    @CallerOf() caller: Caller,
  ): Promise<TemplatePreview> {
    return this.preview.run(id, body, caller);
  }
}
