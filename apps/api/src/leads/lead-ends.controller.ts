import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id, LeadMoved, LoseLeadBody, NewLeadBody, WinLeadBody } from '#contracts';
import { EnterLead, LoseLead, WinLead, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { receiverOf } from './receiver-of.ts';
import { Needs } from '../http/needs.decorator.ts';

/** How a lead's way begins and how it ends. */
@ApiTags('leads')
@Controller('leads')
export class LeadEndsController {
  constructor(
    private readonly enter: EnterLead,
    private readonly win: WinLead,
    private readonly lose: LoseLead,
  ) {}

  @Post()
  @Needs('leads.enter')
  @ApiOperation({ summary: 'Make a lead: it enters its funnel, a specialist has it and is told' })
  @Answers(201, LeadMoved, 'The lead stands at its first stage')
  @RepeatableRequest()
  enterLead(
    @Body({ schema: NewLeadBody }) body: NewLeadBody,
    @CallerOf() caller: Caller,
  ): Promise<LeadMoved> {
    const { funnelId, stageId, brief, employeeId, force, ...facts } = body;
    return this.enter.run(
      { funnelId, stageId, brief, facts, receiver: receiverOf({ employeeId, force }) },
      caller,
    );
  }

  @Post(':id/win')
  @Needs('leads.move')
  @ApiOperation({ summary: 'End the lead’s way as won' })
  @Answers(200, LeadMoved, 'The lead is won')
  @RepeatableRequest()
  winLead(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: WinLeadBody }) body: WinLeadBody,
    @CallerOf() caller: Caller,
  ): Promise<LeadMoved> {
    return this.win.run(id, body, caller);
  }

  @Post(':id/lose')
  @Needs('leads.move')
  @ApiOperation({ summary: 'End the lead’s way as lost, with the reason' })
  @Answers(200, LeadMoved, 'The lead is lost')
  @RepeatableRequest()
  loseLead(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: LoseLeadBody }) body: LoseLeadBody,
    @CallerOf() caller: Caller,
  ): Promise<LeadMoved> {
    return this.lose.run(id, body, caller);
  }
}
