import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { FunnelTemplateList } from '#contracts';
import { FunnelTemplates } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** Funnels to start from. */
@ApiTags('funnels')
@Controller('funnel-templates')
export class FunnelTemplatesController {
  constructor(private readonly templates: FunnelTemplates) {}

  @Get()
  @Needs('line.read')
  @ApiOperation({ summary: 'List the funnels to start from, each in the languages that it is written in' })
  @Answers(200, FunnelTemplateList, 'All templates')
  listFunnelTemplates(): FunnelTemplateList {
    return { items: [...this.templates.all] };
  }
}
