import { Body, Controller, Get, HttpCode, Ip, Post } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  ConfirmTotpBody,
  OwnSecondFactors as Shown,
  RecoveryCodes,
  SecondFactorBody,
  TotpBegun,
} from '#contracts';
import type { Actor } from '#conveyor/access';
import { OwnSecondFactors, OwnTotp, type Caller } from '#use-cases';
import { ActorOf } from '../http/admitted.ts';
import { Answers, Refuses } from '../http/answers.decorator.ts';
import { CallerOf } from '../http/caller.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';

/** By what else, beside a password, somebody shows that it is he. */
@ApiTags('account')
@Controller('account')
export class OwnFactorsController {
  constructor(
    private readonly own: OwnSecondFactors,
    private readonly totp: OwnTotp,
  ) {}

  @Get('second-factors')
  @Needs('account.read')
  @ApiOperation({ summary: 'Show what you have set up beside your password' })
  @Answers(200, Shown, 'Second factors')
  showSecondFactors(@ActorOf() { employeeId }: Actor): Promise<Shown> {
    return this.own.show(employeeId);
  }

  @Post('recovery-codes')
  @Needs('account.change')
  @ApiOperation({ summary: 'Make new recovery codes; those from before are void' })
  @Answers(201, RecoveryCodes, 'The only answer that has them')
  makeRecoveryCodes(
    @Body({ schema: SecondFactorBody }) { password }: SecondFactorBody,
    @Ip() address: string,
    @ActorOf() { employeeId }: Actor,
    @CallerOf() caller: Caller,
  ): Promise<RecoveryCodes> {
    return this.own.recoveryCodes(employeeId, { password, address }, caller);
  }

  @Post('totp')
  @Needs('account.change')
  @ApiOperation({ summary: 'Begin to set up codes of your telephone (TOTP)' })
  @Answers(201, TotpBegun, 'The secret for the telephone; it counts once it is confirmed')
  beginTotp(
    @Body({ schema: SecondFactorBody }) { password }: SecondFactorBody,
    @Ip() address: string,
    @ActorOf() { employeeId }: Actor,
  ): Promise<TotpBegun> {
    return this.totp.begin(employeeId, { password, address });
  }

  @Post('totp/confirm')
  @Needs('account.change')
  @HttpCode(200)
  @ApiOperation({ summary: 'Show that your telephone has it: from now on its codes are asked for' })
  @Answers(200, RecoveryCodes, 'The only answer that has the recovery codes')
  confirmTotp(
    @Body({ schema: ConfirmTotpBody }) { code }: ConfirmTotpBody,
    @ActorOf() { employeeId }: Actor,
    @CallerOf() caller: Caller,
  ): Promise<RecoveryCodes> {
    return this.totp.confirm(employeeId, code, caller);
  }

  @Post('totp/remove')
  @Needs('account.change')
  @HttpCode(204)
  @ApiOperation({ summary: 'Do without codes of your telephone' })
  @ApiResponse({ status: 204, description: 'They are asked for no more' })
  @Refuses()
  removeTotp(
    @Body({ schema: SecondFactorBody }) { password }: SecondFactorBody,
    @Ip() address: string,
    @ActorOf() { employeeId }: Actor,
    @CallerOf() caller: Caller,
  ): Promise<void> {
    return this.totp.remove(employeeId, { password, address }, caller);
  }
}
