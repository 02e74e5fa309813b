import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ActivityNormList, Id, NormProgress, NormProgressQuery, SetActivityNormsBody } from '#contracts';
import type { Actor } from '#conveyor/access';
import { ActivityNormReader } from '#database';
import { Access, ReadNormProgress, SetActivityNorms, type Caller } from '#use-cases';
import { ActorOf } from '../http/admitted.ts';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { found } from '../http/found.ts';
import { Needs } from '../http/needs.decorator.ts';

/** How many activities are asked of whom. */
@ApiTags('departments')
@Controller('departments/:id/activity-norms')
export class ActivityNormsController {
  constructor(
    private readonly norms: ActivityNormReader,
    private readonly access: Access,
    private readonly progress: ReadNormProgress,
    private readonly set: SetActivityNorms,
  ) {}

  @Get()
  @Needs('norms.read')
  @ApiOperation({
    summary: 'How many calls, meetings, presentations and e-mails the department asks of whom',
  })
  @Answers(200, ActivityNormList, 'The norms in the order in which they were entered')
  async listActivityNorms(
    @Param('id', { schema: Id }) id: string,
    @CallerOf() caller: Caller,
  ): Promise<ActivityNormList> {
    await this.access.onDepartment(caller, 'norms.read', id);
    return found(await this.norms.of(id), 'department', id);
  }

  @Get('progress')
  @Needs('progress.read')
  @ApiOperation({
    summary:
      'How many of them everybody has done in a day and in its week, how many are asked so far, and who is behind',
  })
  @Answers(200, NormProgress, 'By name; of whoever reads nobody else’s, the own alone')
  showNormProgress(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: NormProgressQuery }) { day }: NormProgressQuery,
    @ActorOf() actor: Actor,
  ): Promise<NormProgress> {
    return this.progress.run({ departmentId: id, day, actor });
  }

  @Put()
  @Needs('line.change')
  @ApiOperation({ summary: 'Set the whole list of norms of a department' })
  @Answers(200, ActivityNormList, 'The norms as they hold now')
  @RepeatableRequest()
  setActivityNorms(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: SetActivityNormsBody }) body: SetActivityNormsBody,
    @CallerOf() caller: Caller,
  ): Promise<ActivityNormList> {
    return this.set.run(id, body, caller);
  }
}
