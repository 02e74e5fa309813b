import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Department, SetDepartmentBody } from '#contracts';
import { DepartmentReader } from '#database';
import { SetDepartment, TIME_ZONE, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';

/** When the department works. */
@ApiTags('department')
@Controller('department')
export class DepartmentController {
  constructor(
    private readonly department: DepartmentReader,
    private readonly set: SetDepartment,
    @Inject(TIME_ZONE) private readonly timeZone: string,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Show when the department works; round the clock as long as nobody has said' })
  @Answers(200, Department, 'What holds for everybody of whom nothing else is said')
  async showDepartment(): Promise<Department> {
    const said = await this.department.one();
    return said ?? { version: 0, timeZone: this.timeZone, hours: null, calendar: null };
  }

  @Put()
  @ApiOperation({ summary: 'Say when the department works: all of it; the first time with version 0' })
  @Answers(200, Department, 'What holds now')
  @RepeatableRequest()
  setDepartment(
    @Body({ schema: SetDepartmentBody }) body: SetDepartmentBody,
    @CallerOf() caller: Caller,
  ): Promise<Department> {
    return this.set.run(body, caller);
  }
}
