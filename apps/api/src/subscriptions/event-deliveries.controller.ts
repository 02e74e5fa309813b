import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Id } from '#contracts';
import {
  EventDeliveryList,
  EventDeliveryQuery,
  SendAgainBody,
  SentAgain,
  SubscriptionTested,
} from '#contracts/events';
import type { Language } from '#conveyor';
import { ReadSubscriptions, SendEventsAgain, TestSubscription, type Caller } from '#use-cases';
import { Answers } from '../http/answers.decorator.ts';
import { CallerOf } from '../http/caller.decorator.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** What a program was told, and is told once more. */
@ApiTags('events')
@Controller('subscriptions/:id')
export class EventDeliveriesController {
  constructor(
    private readonly read: ReadSubscriptions,
    private readonly again: SendEventsAgain,
    private readonly test: TestSubscription,
  ) {}

  @Get('deliveries')
  @Needs('settings.read')
  @ApiOperation({
    summary: 'What a program was told and is to be told, the newest first; kept for thirty days',
  })
  @Answers(200, EventDeliveryList, 'A page of events')
  listEventDeliveries(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: EventDeliveryQuery }) query: EventDeliveryQuery,
  ): Promise<EventDeliveryList> {
    return this.read.deliveries(id, query);
  }

  @Post('deliveries/again')
  @Needs('settings.change')
  @ApiOperation({ summary: 'Send events once more: these, or all that have failed since a moment' })
  @Answers(200, SentAgain, 'How many there are')
  sendEventsAgain(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: SendAgainBody }) body: SendAgainBody,
    @CallerOf() caller: Caller,
  ): Promise<SentAgain> {
    return this.again.run(id, body, caller);
  }

  @Post('test')
  @Needs('settings.change')
  @ApiOperation({ summary: 'Send a test event, once, and say what came back; takes 15 seconds at most' })
  @Answers(200, SubscriptionTested, 'What came back')
  testSubscription(
    @Param('id', { schema: Id }) id: string,
    @LanguageOf() language: Language,
    @CallerOf() caller: Caller,
  ): Promise<SubscriptionTested> {
    return this.test.run(id, language, caller);
  }
}
