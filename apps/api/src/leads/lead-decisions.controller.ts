import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DecisionList, Id } from '#contracts';
import type { Language } from '#conveyor';
import { DecisionReader } from '#database';
import { decisionSentence } from '#texts';
import { Access, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf } from '../http/caller.decorator.ts';
import { found } from '../http/found.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** Why a lead went to whom it went. */
@ApiTags('leads')
@Controller('leads/:id/decisions')
export class LeadDecisionsController {
  constructor(
    private readonly decisions: DecisionReader,
    private readonly access: Access,
  ) {}

  @Get()
  @Needs('leads.read')
  @ApiOperation({
    summary: 'List every decision about a lead: who got it, who was considered, who was ruled out and why',
  })
  @Answers(200, DecisionList, 'Its decisions, the newest first')
  async listDecisions(
    @Param('id', { schema: Id }) id: string,
    @CallerOf() caller: Caller,
    @LanguageOf() language: Language,
  ): Promise<DecisionList> {
    await this.access.onLead(caller, 'leads.read', id);
    const rows = found(await this.decisions.ofLead(id), 'lead', id);
    return {
      items: rows.map((row) => ({ ...row, sentence: decisionSentence(language, row.decision) })),
    };
  }
}
