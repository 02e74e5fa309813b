import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  AdvanceLeadBody,
  ClaimLeadBody,
  Id,
  LeadMoved,
  ReassignLeadBody,
  ReopenLeadBody,
  ReturnLeadBody,
} from '#contracts';
import { AdvanceLead, ClaimLead, ReassignLead, ReopenLead, ReturnLead, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { receiverOf } from './receiver-of.ts';
import { Needs } from '../http/needs.decorator.ts';

/** Commands after which somebody has the lead. */
@ApiTags('leads')
@Controller('leads/:id')
export class LeadMovesController {
  constructor(
    private readonly advance: AdvanceLead,
    private readonly giveBack: ReturnLead,
    private readonly reassign: ReassignLead,
    private readonly claim: ClaimLead,
    private readonly reopen: ReopenLead,
  ) {}

  @Post('advance')
  @Needs('leads.move')
  @ApiOperation({ summary: 'Move the lead on: the specialist of the next stage has it and is told' })
  @Answers(200, LeadMoved, 'The lead stands at its new stage')
  @RepeatableRequest()
  advanceLead(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: AdvanceLeadBody }) body: AdvanceLeadBody,
    @CallerOf() caller: Caller,
  ): Promise<LeadMoved> {
    return this.advance.run(id, { ...body, receiver: receiverOf(body) }, caller);
  }

  @Post('return')
  @Needs('leads.move')
  @ApiOperation({ summary: 'Send the lead back to an earlier stage, with the reason' })
  @Answers(200, LeadMoved, 'The lead stands at the earlier stage')
  @RepeatableRequest()
  returnLead(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ReturnLeadBody }) body: ReturnLeadBody,
    @CallerOf() caller: Caller,
  ): Promise<LeadMoved> {
    return this.giveBack.run(id, { ...body, receiver: receiverOf(body) }, caller);
  }

  @Post('reassign')
  @Needs('leads.assign')
  @ApiOperation({ summary: 'Give the lead to another specialist of its stage' })
  @Answers(200, LeadMoved, 'The lead has another holder')
  @RepeatableRequest()
  reassignLead(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ReassignLeadBody }) body: ReassignLeadBody,
    @CallerOf() caller: Caller,
  ): Promise<LeadMoved> {
    return this.reassign.run(id, { ...body, receiver: receiverOf(body) }, caller);
  }

  @Post('claim')
  @Needs('leads.claim')
  @ApiOperation({ summary: 'Take the lead out of its stage’s queue' })
  @Answers(200, LeadMoved, 'The lead is with who claimed it')
  @RepeatableRequest()
  claimLead(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ClaimLeadBody }) body: ClaimLeadBody,
    @CallerOf() caller: Caller,
  ): Promise<LeadMoved> {
    return this.claim.run(id, body, caller);
  }

  @Post('reopen')
  @Needs('leads.reopen')
  @ApiOperation({ summary: 'Bring a won or lost lead back to a stage' })
  @Answers(200, LeadMoved, 'The lead is open again')
  @RepeatableRequest()
  reopenLead(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ReopenLeadBody }) body: ReopenLeadBody,
    @CallerOf() caller: Caller,
  ): Promise<LeadMoved> {
    return this.reopen.run(id, { ...body, receiver: receiverOf(body) }, caller);
  }
}
