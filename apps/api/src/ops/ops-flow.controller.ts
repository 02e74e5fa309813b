import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  AnyChannel,
  ChannelPause,
  ChannelResumed,
  Id,
  PauseBody,
  ReasonBody,
  WorkerDrained,
} from '#contracts';
import type { Channel } from '#conveyor';
import { DrainWorker, PauseChannel, ResumeChannel, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** What those who keep the line running do about channels and workers. */
@ApiTags('operations')
@Controller('ops')
export class OpsFlowController {
  constructor(
    private readonly pause: PauseChannel,
    private readonly resume: ResumeChannel,
    private readonly drain: DrainWorker,
  ) {}

  @Post('channels/:channel/pause')
  @Needs('ops.act')
  @ApiOperation({
    summary:
      'Hold back all that is to be sent on a channel; it ends by itself. One that is paused is paused anew',
  })
  @Answers(200, ChannelPause, 'Nothing is taken to be sent any more; what is under way ends')
  @RepeatableRequest()
  pauseChannel(
    @Param('channel', { schema: AnyChannel }) channel: Channel,
    @Body({ schema: PauseBody }) body: PauseBody,
    @CallerOf() caller: Caller,
  ): Promise<ChannelPause> {
    return this.pause.run(channel, body, caller);
  }

  @Post('channels/:channel/resume')
  @Needs('ops.act')
  @ApiOperation({ summary: 'End the pause of a channel' })
  @Answers(200, ChannelResumed, 'What it held back goes out within seconds, as far as it is still true')
  @RepeatableRequest()
  resumeChannel(
    @Param('channel', { schema: AnyChannel }) channel: Channel,
    @Body({ schema: ReasonBody }) body: ReasonBody,
    @CallerOf() caller: Caller,
  ): Promise<ChannelResumed> {
    return this.resume.run(channel, body, caller);
  }

  @Post('workers/:id/drain')
  @Needs('ops.act')
  @ApiOperation({ summary: 'Ask a worker to take no more jobs; it takes some again when it is started anew' })
  @Answers(200, WorkerDrained, 'It hears of it within ten seconds, and says when it has none left')
  @RepeatableRequest()
  drainWorker(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ReasonBody }) body: ReasonBody,
    @CallerOf() caller: Caller,
  ): Promise<WorkerDrained> {
    return this.drain.run(id, body, caller);
  }
}
