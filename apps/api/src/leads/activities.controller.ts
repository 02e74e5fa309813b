import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Activity, ActivityList, ActivityQuery, Id, LogActivityBody } from '#contracts';
import { ActivityReader } from '#database';
import { Access, LogActivity, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { found } from '../http/found.ts';
import { Needs } from '../http/needs.decorator.ts';

/** What employees did for a lead. */
@ApiTags('leads')
@Controller('leads/:id/activities')
export class ActivitiesController {
  constructor(
    private readonly activities: ActivityReader,
    private readonly access: Access,
    private readonly log: LogActivity,
  ) {}

  @Get()
  @Needs('leads.read')
  @ApiOperation({ summary: 'What was logged on the lead, the newest first' })
  @Answers(200, ActivityList, 'A page of activities')
  async listActivities(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: ActivityQuery }) query: ActivityQuery,
    @CallerOf() caller: Caller,
  ): Promise<ActivityList> {
    await this.access.onLead(caller, 'leads.read', id);
    return found(await this.activities.list(id, query), 'lead', id);
  }

  @Post()
  @Needs('leads.work')
  @ApiOperation({
    summary: 'Log a call, a meeting, a presentation or an email; the lead stays at its version',
  })
  @Answers(201, Activity, 'It is logged')
  @RepeatableRequest()
  logActivity(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: LogActivityBody }) body: LogActivityBody,
    @CallerOf() caller: Caller,
  ): Promise<Activity> {
    return this.log.run(id, body, caller);
  }
}
