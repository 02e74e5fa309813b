import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DeclineHandoffBody, Id, LeadMoved } from '#contracts';
import { AcceptHandoff, DeclineHandoff, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** What the receiver of a handoff answers. */
@ApiTags('handoffs')
@Controller('handoffs/:id')
export class HandoffAnswersController {
  constructor(
    private readonly accept: AcceptHandoff,
    private readonly decline: DeclineHandoff,
  ) {}

  @Post('accept')
  @Needs('leads.move')
  @ApiOperation({ summary: 'Say that you have the lead' })
  @Answers(200, LeadMoved, 'The handoff is accepted')
  @RepeatableRequest()
  acceptHandoff(@Param('id', { schema: Id }) id: string, @CallerOf() caller: Caller): Promise<LeadMoved> {
    return this.accept.run(id, caller);
  }

  @Post('decline')
  @Needs('leads.move')
  @ApiOperation({ summary: 'Say no, with the reason: the lead goes to the next best specialist' })
  @Answers(200, LeadMoved, 'The lead is with somebody else, or in the queue')
  @RepeatableRequest()
  declineHandoff(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: DeclineHandoffBody }) body: DeclineHandoffBody,
    @CallerOf() caller: Caller,
  ): Promise<LeadMoved> {
    return this.decline.run(id, body, caller);
  }
}
