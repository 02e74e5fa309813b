import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AbsenceHandedOver, AbsenceHandOver, Id } from '#contracts';
import { HandOverAbsence, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** What becomes of the open leads of somebody who is away. */
@ApiTags('employees')
@Controller('employees/:id/absences/:absenceId/hand-over')
export class AbsenceCoverController {
  constructor(private readonly handOver: HandOverAbsence) {}

  @Get()
  @Needs('absences.hand-over')
  @ApiOperation({
    summary: 'See to whom each open lead would go if they were handed over now; nothing is done',
  })
  @Answers(200, AbsenceHandOver, 'Every open lead of his, and who would get it')
  preview(
    @Param('id', { schema: Id }) employeeId: string,
    @Param('absenceId', { schema: Id }) absenceId: string,
    @CallerOf() caller: Caller,
  ): Promise<AbsenceHandOver> {
    return this.handOver.preview({ employeeId, absenceId }, caller);
  }

  @Post()
  @Needs('absences.hand-over')
  @ApiOperation({
    summary:
      'Hand over every open lead of his, to the substitute first; with bringBack they come back when he works again',
  })
  @Answers(200, AbsenceHandedOver, 'The leads are with others, or wait')
  @RepeatableRequest()
  handOverLeads(
    @Param('id', { schema: Id }) employeeId: string,
    @Param('absenceId', { schema: Id }) absenceId: string,
    @CallerOf() caller: Caller,
  ): Promise<AbsenceHandedOver> {
    return this.handOver.run({ employeeId, absenceId }, caller);
  }
}
