import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ChangeDepartmentBody, Department, DepartmentList, Id, NewDepartmentBody } from '#contracts';
import { DepartmentReader } from '#database';
import { ChangeDepartment, CreateDepartment, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { found } from '../http/found.ts';
import { Needs } from '../http/needs.decorator.ts';

/** Departments: whose funnels and people they are, and when they work. */
@ApiTags('departments')
@Controller('departments')
export class DepartmentsController {
  constructor(
    private readonly departments: DepartmentReader,
    private readonly create: CreateDepartment,
    private readonly change: ChangeDepartment,
  ) {}

  @Get()
  @Needs('line.read')
  @ApiOperation({ summary: 'List the departments by name; there is always at least one' })
  @Answers(200, DepartmentList, 'All departments')
  async listDepartments(): Promise<DepartmentList> {
    return { items: [...(await this.departments.list())] };
  }

  @Post()
  @Needs('line.change')
  @ApiOperation({ summary: 'Make a department' })
  @Answers(201, Department, 'The department is there; it has no funnels, no people and no head yet')
  @RepeatableRequest()
  createDepartment(
    @Body({ schema: NewDepartmentBody }) body: NewDepartmentBody,
    @CallerOf() caller: Caller,
  ): Promise<Department> {
    return this.create.run(body, caller);
  }

  @Get(':id')
  @Needs('line.read')
  @ApiOperation({ summary: 'Show a department: when it works, and who heads it' })
  @Answers(200, Department, 'The department')
  async showDepartment(@Param('id', { schema: Id }) id: string): Promise<Department> {
    return found(await this.departments.one(id), 'department', id);
  }

  @Patch(':id')
  @Needs('line.change')
  @ApiOperation({ summary: 'Change a department; what is absent stays' })
  @Answers(200, Department, 'The department as it is now')
  @RepeatableRequest()
  changeDepartment(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ChangeDepartmentBody }) body: ChangeDepartmentBody,
    @CallerOf() caller: Caller,
  ): Promise<Department> {
    return this.change.run(id, body, caller);
  }
}
