import { Body, Controller, Get, Param, Patch, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ChangeStageBody, Id, SetSpecialistsBody, StageCard, StageSpecialists } from '#contracts';
import { FunnelReader } from '#database';
import { ChangeStage, SetSpecialists, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { found } from '../http/found.ts';
import { Needs } from '../http/needs.decorator.ts';

/** Stages, and who works them. */
@ApiTags('stages')
@Controller('stages/:id')
export class StagesController {
  constructor(
    private readonly funnels: FunnelReader,
    private readonly change: ChangeStage,
    private readonly set: SetSpecialists,
  ) {}

  @Get()
  @Needs('line.read')
  @ApiOperation({ summary: 'Show a stage with its specialists and what each of them holds there now' })
  @Answers(200, StageCard, 'The stage')
  async showStage(@Param('id', { schema: Id }) id: string): Promise<StageCard> {
    return found(await this.funnels.stage(id), 'stage', id);
  }

  @Patch()
  @Needs('line.change')
  @ApiOperation({ summary: 'Change a stage: its name, its colour, its time limit; what is absent stays' })
  @Answers(200, StageCard, 'The stage as it is now')
  @RepeatableRequest()
  changeStage(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ChangeStageBody }) body: ChangeStageBody,
    @CallerOf() caller: Caller,
  ): Promise<StageCard> {
    return this.change.run(id, body, caller);
  }

  @Get('specialists')
  @Needs('line.read')
  @ApiOperation({ summary: 'List the specialists of a stage and what each of them holds there now' })
  @Answers(200, StageSpecialists, 'The specialists, primaries first')
  async listSpecialists(@Param('id', { schema: Id }) id: string): Promise<StageSpecialists> {
    const { funnelId, version, specialists, formerSpecialists } = found(
      await this.funnels.stage(id),
      'stage',
      id,
    );
    return { stageId: id, funnelId, version, specialists, formerSpecialists };
  }

  @Put('specialists')
  @Needs('line.change')
  @ApiOperation({
    summary: 'Say who works a stage: the whole list; who is left out keeps the leads that he holds',
  })
  @Answers(200, StageSpecialists, 'The specialists as they are now')
  @RepeatableRequest()
  setSpecialists(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: SetSpecialistsBody }) body: SetSpecialistsBody,
    @CallerOf() caller: Caller,
  ): Promise<StageSpecialists> {
    return this.set.run(id, body, caller);
  }
}
