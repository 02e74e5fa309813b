import { Body, Controller, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AskForResetBody, Id, SetPasswordBody, SetUpBody, SignedIn } from '#contracts';
import type { Actor } from '#conveyor';
import { AskForReset, Invite, SetPasswordByLink, SetUp } from '#use-cases';
import { ActorOf } from '../http/admitted.ts';
import { Answers, Refuses } from '../http/answers.decorator.ts';
import { Needs, OpenToAll } from '../http/needs.decorator.ts';
import { agentOf, Begun } from './begun.ts';

/** Coming in by a link: the first administrator, who is invited, and who has forgotten his password. */
@ApiTags('account')
@Controller()
export class LinksController {
  constructor(
    private readonly setUp: SetUp,
    private readonly invite: Invite,
    private readonly askForReset: AskForReset,
    private readonly byLink: SetPasswordByLink,
    private readonly begun: Begun,
  ) {}

  @Post('set-up')
  @OpenToAll('The first administrator has no account yet; the link that the first start prints lets him in')
  @ApiOperation({ summary: 'Make the first administrator, by the link that the first start prints' })
  @Answers(201, SignedIn, 'The administrator is signed in')
  async makeFirstAdministrator(
    @Body({ schema: SetUpBody }) body: SetUpBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedIn> {
    return this.begun.answer(await this.setUp.run(body, agentOf(request)), request, reply);
  }

  @Post('employees/:id/invitation')
  @Needs('accounts.manage')
  @HttpCode(202)
  @ApiOperation({ summary: 'Give an employee an account: a letter with a link goes to him' })
  @ApiResponse({ status: 202, description: 'The letter is on its way; a link from before is void' })
  @Refuses()
  inviteEmployee(@Param('id', { schema: Id }) id: string, @ActorOf() { employeeId }: Actor): Promise<void> {
    return this.invite.run(id, employeeId);
  }

  @Post('invitations/accept')
  @OpenToAll('Who was invited has no password yet; the link of the letter lets him in')
  @ApiOperation({ summary: 'Set your first password, by the link of the invitation' })
  @Answers(201, SignedIn, 'You are signed in')
  async acceptInvitation(
    @Body({ schema: SetPasswordBody }) body: SetPasswordBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedIn> {
    const begun = await this.byLink.run('invitation', body, agentOf(request));
    return this.begun.answer(begun, request, reply);
  }

  @Post('password-resets')
  @OpenToAll('Who has forgotten his password can not sign in')
  @HttpCode(202)
  @ApiOperation({ summary: 'Ask for a letter with a link, by which you set another password' })
  @ApiResponse({
    status: 202,
    description: 'Said of every address, whether somebody has an account with it or not',
  })
  @Refuses()
  requestReset(@Body({ schema: AskForResetBody }) { email }: AskForResetBody): void {
    this.askForReset.begin(email);
  }

  @Post('password-resets/use')
  @OpenToAll('Who has forgotten his password is let in by the link of the letter')
  @ApiOperation({
    summary: 'Set another password, by the link of the letter; you are signed out everywhere else',
  })
  @Answers(201, SignedIn, 'You are signed in')
  async resetPassword(
    @Body({ schema: SetPasswordBody }) body: SetPasswordBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedIn> {
    const begun = await this.byLink.run('reset', body, agentOf(request));
    return this.begun.answer(begun, request, reply);
  }
}
