import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ChangeCompanyBody, Company } from '#contracts';
import { companyOf, Database } from '#database';
import { ChangeCompany, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** The firm whose sales department this is. */
@ApiTags('departments')
@Controller('company')
export class CompanyController {
  constructor(
    private readonly database: Database,
    private readonly change: ChangeCompany,
  ) {}

  @Get()
  @Needs('line.read')
  @ApiOperation({ summary: 'Show what the firm is called' })
  @Answers(200, Company, 'The firm')
  showCompany(): Promise<Company> {
    return companyOf(this.database);
  }

  @Put()
  @Needs('settings.change')
  @ApiOperation({ summary: 'Say what the firm is called' })
  @Answers(200, Company, 'The firm as it is now')
  @RepeatableRequest()
  changeCompany(
    @Body({ schema: ChangeCompanyBody }) body: ChangeCompanyBody,
    @CallerOf() caller: Caller,
  ): Promise<Company> {
    return this.change.run(body, caller);
  }
}
