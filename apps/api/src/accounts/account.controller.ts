import { Body, Controller, Delete, Get, HttpCode, Ip, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  AccountChanged,
  ApiKeyList,
  ApiKeyMade,
  ChangeAccountBody,
  ChangePasswordBody,
  Id,
  NewApiKeyBody,
  SignedIn,
} from '#contracts';
import type { Actor } from '#conveyor/access';
import {
  ChangeAccount,
  ChangePassword,
  MakeKey,
  OwnAccess,
  RevokeKey,
  type Admitted,
  type Caller,
} from '#use-cases';
import { ActorOf, AdmittedOf } from '../http/admitted.ts';
import { Answers, Refuses } from '../http/answers.decorator.ts';
import { CallerOf, RepeatableRequest } from '../http/caller.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** One's own account. */
@ApiTags('account')
@Controller('account')
export class AccountController {
  constructor(
    private readonly own: OwnAccess,
    private readonly change: ChangeAccount,
    private readonly changePassword: ChangePassword,
    private readonly makeKey: MakeKey,
    private readonly revokeKey: RevokeKey,
  ) {}

  @Get()
  @Needs('account.read')
  @ApiOperation({ summary: 'Show who you are and what you may do' })
  @Answers(200, SignedIn, 'You')
  showAccount(@ActorOf() actor: Actor): Promise<SignedIn> {
    return this.own.account(actor);
  }

  @Patch()
  @Needs('account.change')
  @ApiOperation({
    summary: 'Say in which language you are told, and by which clock; what is absent stays',
    description: 'Hours of your own stay as they are written, and go by the new clock.',
  })
  @Answers(200, AccountChanged, 'What holds now')
  @RepeatableRequest()
  changeAccount(
    @Body({ schema: ChangeAccountBody }) body: ChangeAccountBody,
    @ActorOf() { employeeId }: Actor,
    @CallerOf() caller: Caller,
  ): Promise<AccountChanged> {
    return this.change.run(employeeId, body, caller);
  }

  @Put('password')
  @Needs('account.change')
  @HttpCode(204)
  @ApiOperation({ summary: 'Change your password; your other sessions end' })
  @ApiResponse({ status: 204, description: 'It is changed' })
  @Refuses()
  setPassword(
    @Body({ schema: ChangePasswordBody }) body: ChangePasswordBody,
    @AdmittedOf() { actor, by, id }: Admitted,
    @Ip() address: string,
    @CallerOf() caller: Caller,
  ): Promise<void> {
    const session = by === 'session' ? id : null;
    return this.changePassword.run(actor.employeeId, { ...body, session, address }, caller);
  }

  @Get('keys')
  @Needs('account.read')
  @ApiOperation({ summary: 'List your API keys; never the keys themselves' })
  @Answers(200, ApiKeyList, 'The newest first')
  listKeys(@ActorOf() actor: Actor): Promise<ApiKeyList> {
    return this.own.keys(actor);
  }

  @Post('keys')
  @Needs('account.change')
  @ApiOperation({ summary: 'Make an API key, with which a program asks in your name' })
  @Answers(201, ApiKeyMade, 'The only answer that has the key itself')
  createKey(
    @Body({ schema: NewApiKeyBody }) body: NewApiKeyBody,
    @ActorOf() { employeeId }: Actor,
    @CallerOf() caller: Caller,
  ): Promise<ApiKeyMade> {
    return this.makeKey.run(employeeId, body, caller);
  }

  @Delete('keys/:id')
  @Needs('account.change')
  @HttpCode(204)
  @ApiOperation({ summary: 'Revoke an API key of yours' })
  @ApiResponse({ status: 204, description: 'It opens nothing any more' })
  @Refuses()
  deleteKey(
    @Param('id', { schema: Id }) id: string,
    @ActorOf() { employeeId }: Actor,
    @CallerOf() caller: Caller,
  ): Promise<void> {
    return this.revokeKey.run(employeeId, id, caller);
  }
}
