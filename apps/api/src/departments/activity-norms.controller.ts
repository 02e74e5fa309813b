import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ActivityNormList, Id, SetActivityNormsBody } from '#contracts';
import { ActivityNormReader } from '#database';
import { Access, SetActivityNorms, type Caller } from '#use-cases';
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
