import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  Closed,
  Id,
  MessageRetried,
  ReasonBody,
  Retried,
  RetryBody,
  RetryManyBody,
  TakeBody,
  Taken,
} from '#contracts';
import type { Actor } from '#conveyor/access';
import { CloseMessage, RetryMessage, RetryMessages, TakeMessage, type Caller } from '#use-cases';
import { ActorOf } from '../http/admitted.ts';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** What those who keep the line running do about messages that are not well. */
@ApiTags('operations')
@Controller('ops')
export class OpsMessagesController {
  constructor(
    private readonly retryOne: RetryMessage,
    private readonly retryMany: RetryMessages,
    private readonly take: TakeMessage,
    private readonly close: CloseMessage,
  ) {}

  @Post('retry')
  @Needs('ops.act')
  @ApiOperation({
    summary: 'Have all messages tried again that are of what is named; of everything when nothing is',
  })
  @Answers(200, Retried, 'They are with the queue; what is not true any more is suppressed then, as ever')
  @RepeatableRequest()
  retryMessages(
    @Body({ schema: RetryManyBody }) body: RetryManyBody,
    @CallerOf() caller: Caller,
  ): Promise<Retried> {
    return this.retryMany.run(body, caller);
  }

  @Post('notifications/:id/retry')
  @Needs('ops.act')
  @ApiOperation({ summary: 'Have one message tried again' })
  @Answers(200, MessageRetried, 'It is with the queue')
  @RepeatableRequest()
  retryMessage(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: RetryBody }) body: RetryBody,
    @CallerOf() caller: Caller,
  ): Promise<MessageRetried> {
    return this.retryOne.run(id, body, caller);
  }

  @Post('notifications/:id/take')
  @Needs('ops.act')
  @ApiOperation({ summary: 'Look after a message oneself' })
  @Answers(200, Taken, 'Who looks after it now')
  @RepeatableRequest()
  takeMessage(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: TakeBody }) body: TakeBody,
    @CallerOf() caller: Caller,
    @ActorOf() { employeeId }: Actor,
  ): Promise<Taken> {
    return this.take.run(employeeId, id, { ...body, caller });
  }

  @Post('notifications/:id/close')
  @Needs('ops.act')
  @ApiOperation({ summary: 'Say that nothing is left to do about a message' })
  @Answers(200, Closed, 'It is in no list of those that need somebody any more')
  @RepeatableRequest()
  closeMessage(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ReasonBody }) body: ReasonBody,
    @CallerOf() caller: Caller,
    @ActorOf() { employeeId }: Actor,
  ): Promise<Closed> {
    return this.close.run(employeeId, id, { ...body, caller });
  }
}
