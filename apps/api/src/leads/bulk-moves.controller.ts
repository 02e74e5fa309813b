import { Body, Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { BulkAdvanceBody, BulkLoseBody, BulkMoved, BulkReassignBody } from '#contracts';
import type { Language } from '#conveyor';
import { AdvanceLeads, LoseLeads, ReassignLeads, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { receiverOf } from './receiver-of.ts';
import { showBulk } from './show-bulk.ts';
import { Needs } from '../http/needs.decorator.ts';

const WHAT_BECAME = 'What became of each lead';

/** One command on many leads. Who gets several of them is told of all in one message. */
@ApiTags('leads')
@Controller('leads/bulk')
export class BulkMovesController {
  constructor(
    private readonly advance: AdvanceLeads,
    private readonly reassign: ReassignLeads,
    private readonly lose: LoseLeads,
  ) {}

  @Post('advance')
  @Needs('leads.move')
  @ApiOperation({ summary: 'Move many leads on: each to its next stage, or all to a later one' })
  @Answers(200, BulkMoved, WHAT_BECAME)
  @RepeatableRequest()
  async advanceLeads(
    @Body({ schema: BulkAdvanceBody }) { leads, mode, ...body }: BulkAdvanceBody,
    @CallerOf() caller: Caller,
    @LanguageOf() language: Language,
  ): Promise<BulkMoved> {
    const command = { ...body, receiver: receiverOf(body) };
    return showBulk(await this.advance.run({ leads, mode }, command, caller), language);
  }

  @Post('reassign')
  @Needs('leads.assign')
  @ApiOperation({ summary: 'Give many leads to another specialist of their stages' })
  @Answers(200, BulkMoved, WHAT_BECAME)
  @RepeatableRequest()
  async reassignLeads(
    @Body({ schema: BulkReassignBody }) { leads, mode, ...body }: BulkReassignBody,
    @CallerOf() caller: Caller,
    @LanguageOf() language: Language,
  ): Promise<BulkMoved> {
    const command = { ...body, receiver: receiverOf(body) };
    return showBulk(await this.reassign.run({ leads, mode }, command, caller), language);
  }

  @Post('lose')
  @Needs('leads.move')
  @ApiOperation({ summary: 'End the way of many leads as lost, with the reason' })
  @Answers(200, BulkMoved, WHAT_BECAME)
  @RepeatableRequest()
  async loseLeads(
    @Body({ schema: BulkLoseBody }) { leads, mode, ...command }: BulkLoseBody,
    @CallerOf() caller: Caller,
    @LanguageOf() language: Language,
  ): Promise<BulkMoved> {
    return showBulk(await this.lose.run({ leads, mode }, command, caller), language);
  }
}
