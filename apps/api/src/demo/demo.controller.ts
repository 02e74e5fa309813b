import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DemoState, LoadDemoBody } from '#contracts';
import { LoadDemo, RemoveDemo, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf } from '../http/caller.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** A department to look at, which nobody is in, and of which nobody is ever told anything. */
@ApiTags('departments')
@Controller('demo')
export class DemoController {
  constructor(
    private readonly load: LoadDemo,
    private readonly remove: RemoveDemo,
  ) {}

  @Get()
  @Needs('line.read')
  @ApiOperation({ summary: 'Show whether there is a demo, and how much of it is loaded' })
  @Answers(200, DemoState, 'The demo')
  showDemo(): Promise<DemoState> {
    return this.load.state();
  }

  @Post()
  @Needs('line.change')
  @HttpCode(202)
  @ApiOperation({ summary: 'Load a demo: a department with people, a funnel, and ninety days of history' })
  @Answers(202, DemoState, 'It is being loaded, or is there already')
  loadDemo(
    @Body({ schema: LoadDemoBody }) body: LoadDemoBody,
    @CallerOf() caller: Caller,
  ): Promise<DemoState> {
    return this.load.run(body, caller);
  }

  @Delete()
  @Needs('line.change')
  @ApiOperation({ summary: 'Remove the demo with all that was done in it; what is your own stays' })
  @Answers(200, DemoState, 'There is none any more')
  async removeDemo(@CallerOf() caller: Caller): Promise<DemoState> {
    await this.remove.run(caller);
    return this.load.state();
  }
}
