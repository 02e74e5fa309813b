import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { FindPersonBody, Id, PeopleFound, PeopleExported, PersonalDataBody } from '#contracts';
import { ExportPeople, FindPerson, personalCsv, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf } from '../http/caller.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { AnswersCsv } from './answers-csv.decorator.ts';

/** What is kept about a person, for himself. Nothing of him stands in an address. */
@ApiTags('personal data')
@Controller()
export class PersonalDataController {
  constructor(
    private readonly find: FindPerson,
    private readonly exportPeople: ExportPeople,
  ) {}

  @Post('personal-data/find')
  @Needs('personal-data.export')
  @ApiOperation({ summary: 'Find all leads of one person, and the employee, by address or phone' })
  @Answers(200, PeopleFound, 'Who was found; each is in the audit')
  findPerson(
    @Body({ schema: FindPersonBody }) body: FindPersonBody,
    @CallerOf() caller: Caller,
  ): Promise<PeopleFound> {
    return this.find.run(body, caller);
  }

  @Post('personal-data/export')
  @Needs('personal-data.export')
  @ApiOperation({ summary: 'Give out everything that is kept about these leads and employees' })
  @Answers(200, PeopleExported, 'Everything, table by table')
  exportPersonalData(
    @Body({ schema: PersonalDataBody }) body: PersonalDataBody,
    @CallerOf() caller: Caller,
  ): Promise<PeopleExported> {
    return this.exportPeople.run(body, caller);
  }

  @Post('personal-data/export/csv')
  @Needs('personal-data.export')
  @ApiOperation({ summary: 'Give out the same for a spreadsheet, a row for each value' })
  @AnswersCsv()
  async exportPersonalDataAsCsv(
    @Body({ schema: PersonalDataBody }) body: PersonalDataBody,
    @CallerOf() caller: Caller,
  ): Promise<string> {
    return personalCsv(await this.exportPeople.run(body, caller));
  }

  @Get('leads/:id/personal-data')
  @Needs('personal-data.export')
  @ApiOperation({ summary: 'Give out everything that is kept about the person of one lead' })
  @Answers(200, PeopleExported, 'Everything, table by table')
  exportLead(@Param('id', { schema: Id }) id: string, @CallerOf() caller: Caller): Promise<PeopleExported> {
    return this.exportPeople.run({ leadIds: [id], employeeIds: [] }, caller);
  }

  @Get('leads/:id/personal-data/csv')
  @Needs('personal-data.export')
  @ApiOperation({ summary: 'Give out what is kept about the person of one lead, for a spreadsheet' })
  @AnswersCsv()
  async exportLeadAsCsv(
    @Param('id', { schema: Id }) id: string,
    @CallerOf() caller: Caller,
  ): Promise<string> {
    return personalCsv(await this.exportLead(id, caller));
  }

  @Get('employees/:id/personal-data')
  @Needs('personal-data.export')
  @ApiOperation({ summary: 'Give out everything that is kept about one employee' })
  @Answers(200, PeopleExported, 'Everything, table by table')
  exportEmployee(
    @Param('id', { schema: Id }) id: string,
    @CallerOf() caller: Caller,
  ): Promise<PeopleExported> {
    return this.exportPeople.run({ leadIds: [], employeeIds: [id] }, caller);
  }
}
