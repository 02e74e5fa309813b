import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id, LeadMoved, UndoLeadBody } from '#contracts';
import { UndoLead, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** Moves that were made by mistake. */
@ApiTags('leads')
@Controller('leads/:id/undo')
export class LeadUndoController {
  constructor(private readonly undo: UndoLead) {}

  @Post()
  @Needs('leads.undo')
  @ApiOperation({
    summary: 'Take the lead’s last move back',
    description:
      'Whoever made it may, and a head of the department, for five minutes and until somebody else has accepted the lead.',
  })
  @Answers(200, LeadMoved, 'The lead is where it was')
  @RepeatableRequest()
  undoLead(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: UndoLeadBody }) body: UndoLeadBody,
    @CallerOf() caller: Caller,
  ): Promise<LeadMoved> {
    return this.undo.run(id, body, caller);
  }
}
