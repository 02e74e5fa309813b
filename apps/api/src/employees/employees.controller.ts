import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  ChangeEmployeeBody,
  EmployeeCard,
  EmployeeChanged,
  EmployeeList,
  EmployeeQuery,
  Id,
  NewEmployeeBody,
} from '#contracts';
import { EmployeeReader } from '#database';
import { ChangeEmployee, CreateEmployee, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { found } from '../http/found.ts';
import { Needs } from '../http/needs.decorator.ts';

/** The people of all departments. */
@ApiTags('employees')
@Controller('employees')
export class EmployeesController {
  constructor(
    private readonly employees: EmployeeReader,
    private readonly create: CreateEmployee,
    private readonly change: ChangeEmployee,
  ) {}

  @Get()
  @Needs('people.read')
  @ApiOperation({ summary: 'List employees by name, with how many leads each holds now' })
  @Answers(200, EmployeeList, 'A page of the employees that were asked for')
  listEmployees(@Query({ schema: EmployeeQuery }) query: EmployeeQuery): Promise<EmployeeList> {
    return this.employees.list(query);
  }

  @Post()
  @Needs('people.change')
  @ApiOperation({ summary: 'Take an employee in' })
  @Answers(201, EmployeeCard, 'The employee is there, and a specialist of no stage yet')
  @RepeatableRequest()
  createEmployee(
    @Body({ schema: NewEmployeeBody }) body: NewEmployeeBody,
    @CallerOf() caller: Caller,
  ): Promise<EmployeeCard> {
    return this.create.run(body, caller);
  }

  @Get(':id')
  @Needs('people.read')
  @ApiOperation({ summary: 'Show an employee with the stages that he is a specialist of' })
  @Answers(200, EmployeeCard, 'The employee')
  async showEmployee(@Param('id', { schema: Id }) id: string): Promise<EmployeeCard> {
    return found(await this.employees.one(id), 'employee', id);
  }

  @Patch(':id')
  @Needs('people.change')
  @ApiOperation({
    summary: 'Change an employee; what is absent stays. With active: false he leaves',
  })
  @Answers(200, EmployeeChanged, 'The employee as he is now, and what became of his leads when he left')
  @RepeatableRequest()
  changeEmployee(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ChangeEmployeeBody }) body: ChangeEmployeeBody,
    @CallerOf() caller: Caller,
  ): Promise<EmployeeChanged> {
    return this.change.run(id, body, caller);
  }
}
