import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CalendarList } from '#contracts';
import { Calendars } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** Production calendars: the days on which weeks are not like others. */
@ApiTags('departments')
@Controller('calendars')
export class CalendarsController {
  constructor(private readonly calendars: Calendars) {}

  @Get()
  @Needs('line.read')
  @ApiOperation({ summary: 'List the production calendars, each with the years whose days it knows' })
  @Answers(200, CalendarList, 'All calendars')
  listCalendars(): CalendarList {
    const { names } = this.calendars;
    return { items: names.map((name) => ({ name, years: [...this.calendars.yearsOf(name)] })) };
  }
}
