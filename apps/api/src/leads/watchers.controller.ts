import { Controller, Delete, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id, WatcherList } from '#contracts';
import { UnwatchLead, WatchLead, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf } from '../http/caller.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** Who wants to know what becomes of a lead. */
@ApiTags('leads')
@Controller('leads/:id/watchers/:employeeId')
export class WatchersController {
  constructor(
    private readonly watch: WatchLead,
    private readonly unwatch: UnwatchLead,
  ) {}

  @Put()
  @Needs('leads.watch')
  @ApiOperation({ summary: 'Let an employee watch the lead; to do so again changes nothing' })
  @Answers(200, WatcherList, 'Who watches the lead now')
  watchLead(
    @Param('id', { schema: Id }) id: string,
    @Param('employeeId', { schema: Id }) employeeId: string,
    @CallerOf() caller: Caller,
  ): Promise<WatcherList> {
    return this.watch.run(id, employeeId, caller);
  }

  @Delete()
  @Needs('leads.watch')
  @ApiOperation({ summary: 'Let an employee watch the lead no more; for one who does not nothing changes' })
  @Answers(200, WatcherList, 'Who watches the lead now')
  unwatchLead(
    @Param('id', { schema: Id }) id: string,
    @Param('employeeId', { schema: Id }) employeeId: string,
    @CallerOf() caller: Caller,
  ): Promise<WatcherList> {
    return this.unwatch.run(id, employeeId, caller);
  }
}
