import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { FirstSteps } from '#contracts';
import { ReadFirstSteps } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** What a line needs until it runs. */
@ApiTags('departments')
@Controller('first-steps')
export class FirstStepsController {
  constructor(private readonly read: ReadFirstSteps) {}

  @Get()
  @Needs('line.change')
  @ApiOperation({ summary: 'List what is to be done until the line runs, and what of it is done' })
  @Answers(200, FirstSteps, 'The steps')
  listFirstSteps(): Promise<FirstSteps> {
    return this.read.run();
  }
}
