import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Id } from '#contracts';
import {
  ChangeSubscriptionBody,
  DeleteSubscriptionQuery,
  NewSubscriptionBody,
  Subscription,
  SubscriptionAtBody,
  SubscriptionList,
  SubscriptionMade,
} from '#contracts/events';
import {
  AddSubscription,
  ChangeSubscription,
  ReadSubscriptions,
  RemoveSubscription,
  type Caller,
} from '#use-cases';
import { Answers, Refuses } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** Which programs of the firm are told of events. */
@ApiTags('events')
@Controller('subscriptions')
export class SubscriptionsController {
  constructor(
    private readonly read: ReadSubscriptions,
    private readonly add: AddSubscription,
    private readonly change: ChangeSubscription,
    private readonly remove: RemoveSubscription,
  ) {}

  @Get()
  @Needs('settings.read')
  @ApiOperation({ summary: 'Which programs are told of events, and how that goes' })
  @Answers(200, SubscriptionList, 'Every subscription, by name')
  listSubscriptions(): Promise<SubscriptionList> {
    return this.read.run();
  }

  @Post()
  @Needs('settings.change')
  @ApiOperation({ summary: 'Have a program told of events, signed by Standard Webhooks 1.0' })
  @Answers(201, SubscriptionMade, 'The subscription, and its secret this once')
  addSubscription(
    @Body({ schema: NewSubscriptionBody }) body: NewSubscriptionBody,
    @CallerOf() caller: Caller,
  ): Promise<SubscriptionMade> {
    return this.add.run(body, caller);
  }

  @Get(':id')
  @Needs('settings.read')
  @ApiOperation({ summary: 'Show a subscription' })
  @Answers(200, Subscription, 'The subscription')
  showSubscription(@Param('id', { schema: Id }) id: string): Promise<Subscription> {
    return this.read.one(id);
  }

  @Patch(':id')
  @Needs('settings.change')
  @ApiOperation({ summary: 'Change of what a program is told, where, or how it is called' })
  @Answers(200, Subscription, 'The subscription as it is now')
  @RepeatableRequest()
  changeSubscription(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ChangeSubscriptionBody }) body: ChangeSubscriptionBody,
    @CallerOf() caller: Caller,
  ): Promise<Subscription> {
    return this.change.run(id, body, caller);
  }

  @Delete(':id')
  @HttpCode(204)
  @Needs('settings.change')
  @ApiOperation({ summary: 'Have a program told of nothing more, and forget what it was told' })
  @ApiResponse({ status: 204, description: 'It is gone' })
  @Refuses()
  @RepeatableRequest()
  removeSubscription(
    @Param('id', { schema: Id }) id: string,
    @Query({ schema: DeleteSubscriptionQuery }) { version }: DeleteSubscriptionQuery,
    @CallerOf() caller: Caller,
  ): Promise<void> {
    return this.remove.run({ id, version }, caller);
  }

  @Post(':id/pause')
  @Needs('settings.change')
  @ApiOperation({ summary: 'Pause a subscription: what happens meanwhile waits, for thirty days at most' })
  @Answers(200, Subscription, 'The subscription as it is now')
  @RepeatableRequest()
  pauseSubscription(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: SubscriptionAtBody }) { version }: SubscriptionAtBody,
    @CallerOf() caller: Caller,
  ): Promise<Subscription> {
    return this.change.setState({ id, version }, 'paused', caller);
  }

  @Post(':id/resume')
  @Needs('settings.change')
  @ApiOperation({ summary: 'Switch a subscription on that is paused or off: what waits is sent' })
  @Answers(200, Subscription, 'The subscription as it is now')
  @RepeatableRequest()
  resumeSubscription(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: SubscriptionAtBody }) { version }: SubscriptionAtBody,
    @CallerOf() caller: Caller,
  ): Promise<Subscription> {
    return this.change.setState({ id, version }, 'active', caller);
  }

  @Post(':id/secret')
  @Needs('settings.change')
  @ApiOperation({ summary: 'Make a new secret; the one before signs along for a day' })
  @Answers(201, SubscriptionMade, 'The secret, this once')
  renewSubscriptionSecret(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: SubscriptionAtBody }) { version }: SubscriptionAtBody,
    @CallerOf() caller: Caller,
  ): Promise<SubscriptionMade> {
    return this.change.renewSecret({ id, version }, caller);
  }
}
