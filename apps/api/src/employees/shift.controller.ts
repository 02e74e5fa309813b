import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id, SetShiftBody, Shift } from '#contracts';
import type { Actor } from '#conveyor/access';
import { SetShift, type Caller } from '#use-cases';
import { ActorOf } from '../http/admitted.ts';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** Who gets no leads for the moment because he has said so. */
@ApiTags('employees')
@Controller()
export class ShiftController {
  constructor(private readonly shift: SetShift) {}

  @Put('account/shift')
  @Needs('absences.enter')
  @ApiOperation({ summary: 'Go off your shift, or come back to it' })
  @Answers(200, Shift, 'Your shift as it is now')
  @RepeatableRequest()
  setOwnShift(
    @Body({ schema: SetShiftBody }) body: SetShiftBody,
    @ActorOf() { employeeId }: Actor,
    @CallerOf() caller: Caller,
  ): Promise<Shift> {
    return this.shift.run(employeeId, body, caller);
  }

  @Put('employees/:id/shift')
  @Needs('absences.enter')
  @ApiOperation({ summary: 'Take an employee off his shift, or have him back on it' })
  @Answers(200, Shift, 'His shift as it is now')
  @RepeatableRequest()
  setShift(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: SetShiftBody }) body: SetShiftBody,
    @CallerOf() caller: Caller,
  ): Promise<Shift> {
    return this.shift.run(id, body, caller);
  }
}
