import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  DeviceTested,
  Id,
  NewPushSubscriptionBody,
  PushKey,
  PushSubscription,
  PushSubscriptionList,
} from '#contracts';
import type { Language } from '#conveyor';
import { OwnPushSubscriptions, PushKeyring, TestDevice, type Admitted, type Caller } from '#use-cases';
import { AdmittedOf } from '../http/admitted.ts';
import { Answers, Refuses } from '../http/answers.decorator.ts';
import { CallerOf } from '../http/caller.decorator.ts';
import { LanguageOf } from '../http/language.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** One's own devices that take messages when no page is open. */
@ApiTags('account')
@Controller()
export class PushController {
  constructor(
    private readonly keyring: PushKeyring,
    private readonly own: OwnPushSubscriptions,
    private readonly test: TestDevice,
  ) {}

  @Get('push-key')
  @Needs('account.read')
  @ApiOperation({ summary: 'Show the key that a browser subscribes to messages with' })
  @Answers(200, PushKey, 'It stays the same')
  showPushKey(@CallerOf() caller: Caller): Promise<PushKey> {
    return this.keyring.publicKey(caller);
  }

  @Get('account/push-subscriptions')
  @Needs('account.read')
  @ApiOperation({ summary: 'List your devices that take messages' })
  @Answers(200, PushSubscriptionList, 'Those on which you are signed in, the newest first')
  listPushSubscriptions(@AdmittedOf() admitted: Admitted): Promise<PushSubscriptionList> {
    return this.own.list(askerOf(admitted));
  }

  @Post('account/push-subscriptions')
  @Needs('account.change')
  @ApiOperation({
    summary: 'Have messages come to this device, for as long as you are signed in on it',
    description:
      'Push is among your channels from then on. What is subscribed a second time takes the place of the first; of more than ten devices the oldest goes.',
  })
  @Answers(201, PushSubscription, 'The device')
  addPushSubscription(
    @Body({ schema: NewPushSubscriptionBody }) body: NewPushSubscriptionBody,
    @AdmittedOf() admitted: Admitted,
    @CallerOf() caller: Caller,
  ): Promise<PushSubscription> {
    return this.own.add(askerOf(admitted), body, caller);
  }

  @Post('account/push-subscriptions/:id/test')
  @Needs('account.change')
  @ApiOperation({ summary: 'Have a test message sent to a device of yours; takes 20 seconds at most' })
  @Answers(200, DeviceTested, 'What became of it')
  testPushSubscription(
    @Param('id', { schema: Id }) id: string,
    @AdmittedOf() { actor: { employeeId } }: Admitted,
    @LanguageOf() language: Language,
    @CallerOf() caller: Caller,
  ): Promise<DeviceTested> {
    return this.test.run({ employeeId, id }, language, caller);
  }

  @Delete('account/push-subscriptions/:id')
  @Needs('account.change')
  @HttpCode(204)
  @ApiOperation({ summary: 'Have messages come to a device no more' })
  @ApiResponse({
    status: 204,
    description: 'None comes to it; after your last one push is no channel of yours',
  })
  @Refuses()
  deletePushSubscription(
    @Param('id', { schema: Id }) id: string,
    @AdmittedOf() admitted: Admitted,
    @CallerOf() caller: Caller,
  ): Promise<void> {
    return this.own.remove(askerOf(admitted), id, caller);
  }
}

/** A program is in no session. */
function askerOf({ actor, by, id }: Admitted): Readonly<{ employeeId: string; sessionId: string | null }> {
  return { employeeId: actor.employeeId, sessionId: by === 'session' ? id : null };
}
