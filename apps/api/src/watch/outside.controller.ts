import { Body, Controller, Delete, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  ChangeOutsideBody,
  ClearOutsideQuery,
  OutsideList,
  OutsideReceiver,
  OutsideShown,
  OutsideTested,
} from '#contracts';
import type { Language } from '#conveyor';
import { ReadOutside, SetOutside, TestOutside, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** To whom outside the line says how it is. */
@ApiTags('operations')
@Controller('outside')
export class OutsideController {
  constructor(
    private readonly read: ReadOutside,
    private readonly set: SetOutside,
    private readonly test: TestOutside,
  ) {}

  @Get()
  @Needs('settings.read')
  @ApiOperation({
    summary: 'Who outside is told of the line: a webhook of every alert, a watcher that all is well',
  })
  @Answers(200, OutsideList, 'Each, and what has its address')
  listOutside(): Promise<OutsideList> {
    return this.read.run();
  }

  @Put(':receiver')
  @Needs('settings.change')
  @ApiOperation({
    summary: 'Set where outside it is told of the line; it holds from the next look on, without a restart',
  })
  @Answers(200, OutsideShown, 'As it is set now; of the address only the host')
  @RepeatableRequest()
  changeOutside(
    @Param('receiver', { schema: OutsideReceiver }) receiver: OutsideReceiver,
    @Body({ schema: ChangeOutsideBody }) body: ChangeOutsideBody,
    @CallerOf() caller: Caller,
  ): Promise<OutsideShown> {
    return this.set.run(receiver, body, caller);
  }

  @Delete(':receiver')
  @Needs('settings.change')
  @ApiOperation({ summary: 'Take an address back: nobody is told there any more' })
  @Answers(200, OutsideShown, 'As it is now, without an address')
  @RepeatableRequest()
  clearOutside(
    @Param('receiver', { schema: OutsideReceiver }) receiver: OutsideReceiver,
    @Query({ schema: ClearOutsideQuery }) { version }: ClearOutsideQuery,
    @CallerOf() caller: Caller,
  ): Promise<OutsideShown> {
    return this.set.clear({ receiver, version }, caller);
  }

  @Post(':receiver/test')
  @Needs('settings.change')
  @ApiOperation({
    summary: 'Ask the address that holds now, once, and say what came back; takes 5 seconds at most',
  })
  @Answers(200, OutsideTested, 'What came back')
  testOutside(
    @Param('receiver', { schema: OutsideReceiver }) receiver: OutsideReceiver,
    @LanguageOf() language: Language,
    @CallerOf() caller: Caller,
  ): Promise<OutsideTested> {
    return this.test.run(receiver, language, caller);
  }
}
