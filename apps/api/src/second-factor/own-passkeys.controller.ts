import { Body, Controller, HttpCode, Ip, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { NewPasskeyBody, PasskeyAdded, PasskeyId, PasskeyOptions, SecondFactorBody } from '#contracts';
import type { Actor } from '#conveyor/access';
import { OwnPasskeys, ownCaller, type Caller, type Visitor } from '#use-cases';
import { ActorOf } from '../http/admitted.ts';
import { Answers, Refuses } from '../http/answers.decorator.ts';
import { CallerOf } from '../http/caller.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { VisitorOf } from '../http/visitor.decorator.ts';

/** One's own passkeys. */
@ApiTags('account')
@Controller('account/passkeys')
export class OwnPasskeysController {
  constructor(private readonly passkeys: OwnPasskeys) {}

  @Post('challenge')
  @Needs('account.change')
  @ApiOperation({ summary: 'Begin to add a passkey' })
  @Answers(201, PasskeyOptions, 'What your device is asked, within five minutes')
  beginPasskey(
    @Body({ schema: SecondFactorBody }) { password }: SecondFactorBody,
    @Ip() address: string,
    @ActorOf() { employeeId }: Actor,
  ): Promise<PasskeyOptions> {
    return this.passkeys.begin(employeeId, { password, address });
  }

  @Post()
  @Needs('account.change')
  @ApiOperation({
    summary: 'Add a passkey: you sign in by it alone, and a password alone is no longer enough',
  })
  @Answers(201, PasskeyAdded, 'The passkey')
  addPasskey(
    @Body({ schema: NewPasskeyBody }) body: NewPasskeyBody,
    @ActorOf() { employeeId }: Actor,
    @CallerOf() caller: Caller,
  ): Promise<PasskeyAdded> {
    return this.passkeys.add(employeeId, body, caller);
  }

  @Post(':passkeyId/remove')
  @Needs('account.change')
  @HttpCode(204)
  @ApiOperation({ summary: 'Do without a passkey' })
  @ApiResponse({ status: 204, description: 'Nobody comes in by it any more' })
  @Refuses()
  removePasskey(
    @Param('passkeyId', { schema: PasskeyId }) id: string,
    @Body({ schema: SecondFactorBody }) { password }: SecondFactorBody,
    @ActorOf() { employeeId }: Actor,
    @VisitorOf() visitor: Visitor,
  ): Promise<void> {
    const onceMore = { password, address: visitor.address };
    return this.passkeys.remove({ employeeId, id }, onceMore, ownCaller(employeeId, visitor));
  }
}
