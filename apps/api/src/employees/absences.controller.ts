import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Absence, AbsenceList, Id, NewAbsenceBody } from '#contracts';
import { EmployeeReader } from '#database';
import { Access, CancelAbsence, EnterAbsence, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** When somebody does not work although his week says so. */
@ApiTags('employees')
@Controller('employees/:id/absences')
export class AbsencesController {
  constructor(
    private readonly employees: EmployeeReader,
    private readonly access: Access,
    private readonly enter: EnterAbsence,
    private readonly cancel: CancelAbsence,
  ) {}

  @Get()
  @Needs('absences.read')
  @ApiOperation({ summary: 'List the absences of an employee, past ones too' })
  @Answers(200, AbsenceList, 'The absences')
  async listAbsences(
    @Param('id', { schema: Id }) id: string,
    @CallerOf() caller: Caller,
  ): Promise<AbsenceList> {
    await this.access.onPerson(caller, 'absences.read', id);
    return { items: [...(await this.employees.absences(id))] };
  }

  @Post()
  @Needs('absences.enter')
  @ApiOperation({ summary: 'Enter an absence of an employee: whole days, or from one moment to another' })
  @Answers(201, Absence, 'The absence is entered; the employee has a new version')
  @RepeatableRequest()
  enterAbsence(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: NewAbsenceBody }) body: NewAbsenceBody,
    @CallerOf() caller: Caller,
  ): Promise<Absence> {
    return this.enter.run(id, body, caller);
  }

  @Delete(':absenceId')
  @Needs('absences.enter')
  @ApiOperation({
    summary:
      'Cancel an absence. What has begun ends now and stays for what it was: one of days ends yesterday, one that is over is refused',
  })
  @Answers(200, AbsenceList, 'The absences that are left')
  @RepeatableRequest()
  cancelAbsence(
    @Param('id', { schema: Id }) id: string,
    @Param('absenceId', { schema: Id }) absenceId: string,
    @CallerOf() caller: Caller,
  ): Promise<AbsenceList> {
    return this.cancel.run(id, absenceId, caller);
  }
}
