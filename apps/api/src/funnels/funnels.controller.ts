import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  ArchiveFunnelQuery,
  ChangeFunnelBody,
  Funnel,
  FunnelList,
  FunnelQuery,
  Id,
  NewFunnelBody,
} from '#contracts';
import { FunnelReader } from '#database';
import { ArchiveFunnel, ChangeFunnel, CreateFunnel, CreateFunnelFromTemplate, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { found } from '../http/found.ts';
import { Needs } from '../http/needs.decorator.ts';

/** Funnels: what stages the line has, and in which order. */
@ApiTags('funnels')
@Controller('funnels')
export class FunnelsController {
  constructor(
    private readonly funnels: FunnelReader,
    private readonly create: CreateFunnel,
    private readonly createFromTemplate: CreateFunnelFromTemplate,
    private readonly change: ChangeFunnel,
    private readonly archive: ArchiveFunnel,
  ) {}

  @Get()
  @Needs('line.read')
  @ApiOperation({ summary: 'List the funnels by name, with what stands at each stage now' })
  @Answers(200, FunnelList, 'The funnels that were asked for')
  async listFunnels(@Query({ schema: FunnelQuery }) query: FunnelQuery): Promise<FunnelList> {
    return { items: [...(await this.funnels.list(query))] };
  }

  @Post()
  @Needs('line.change')
  @ApiOperation({ summary: 'Make a funnel, drawn stage by stage or from a template' })
  @Answers(201, Funnel, 'The funnel is there; nobody works its stages yet')
  @RepeatableRequest()
  createFunnel(
    @Body({ schema: NewFunnelBody }) body: NewFunnelBody,
    @CallerOf() caller: Caller,
  ): Promise<Funnel> {
    return 'template' in body ? this.createFromTemplate.run(body, caller) : this.create.run(body, caller);
  }

  @Get(':id')
  @Needs('line.read')
  @ApiOperation({ summary: 'Show a funnel with what stands at each stage now' })
  @Answers(200, Funnel, 'The funnel')
  async showFunnel(@Param('id', { schema: Id }) id: string): Promise<Funnel> {
    return found(await this.funnels.one(id), 'funnel', id);
  }

  @Put(':id')
  @Needs('line.change')
  @ApiOperation({
    summary: 'Draw a funnel anew: stages that stay have their ids, one that is left out is archived',
  })
  @Answers(200, Funnel, 'The funnel as it is now')
  @RepeatableRequest()
  changeFunnel(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ChangeFunnelBody }) body: ChangeFunnelBody,
    @CallerOf() caller: Caller,
  ): Promise<Funnel> {
    return this.change.run(id, body, caller);
  }

  @Delete(':id')
  @Needs('line.change')
  @ApiOperation({ summary: 'Archive a funnel; its leads and their history stay' })
  @Answers(200, Funnel, 'The funnel is archived')
  @RepeatableRequest()
  archiveFunnel(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: ArchiveFunnelQuery }) { version }: ArchiveFunnelQuery,
    @CallerOf() caller: Caller,
  ): Promise<Funnel> {
    return this.archive.run(id, version, caller);
  }
}
